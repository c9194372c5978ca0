// The page's own program. It leaves what came of it in the document, where the test reads it.
import { bundled, modules } from "/modules.js";
import { probe } from "/probe.js";

const violations = [];
document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
  violations.push(`${violatedDirective} ${blockedURI}`);
});

/** Violations are reported as events, after the script that caused them. */
async function reported() {
  await new Promise((resolve) => setTimeout(resolve, 100));
  return [...violations];
}

async function outcome() {
  const used = {};
  for (const [specifier, path] of Object.entries(modules)) used[specifier] = probe(specifier, await import(path));
  const bundle = await import("/bundle.js");
  const usedOfBundle = {};
  for (const [specifier, name] of Object.entries(bundled)) usedOfBundle[specifier] = probe(specifier, bundle[name]);
  const ofPackage = await reported();
  let refusal = "none";
  try {
    Reflect.construct(Function, ["return 1"]);
  } catch (error) {
    refusal = error.name;
  }
  return { used, usedOfBundle, ofPackage, refusal, ofPage: await reported() };
}

let text;
try {
  text = JSON.stringify(await outcome());
} catch (error) {
  text = JSON.stringify({ failed: String(error) });
}
document.documentElement.dataset.outcome = text;
