import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { emitValidators } from "@iom-conformance/codegen";
import { findContractFolders, readContract } from "@iom-conformance/contract/node";
import { build } from "esbuild";

/** What the published declarations need of the run time; everything in there is public. */
const sharedDeclarations = ["schemaViolation", "schemaViolationError", "standardSchema", "validator"];

const packageFolder = dirname(import.meta.dirname);
const source = join(packageFolder, "src");
const generated = join(source, "generated");
const output = join(packageFolder, "dist");
const specs = dirname(fileURLToPath(import.meta.resolve("@iom-conformance/specs/package.json")));
const runtime = dirname(fileURLToPath(import.meta.resolve("@iom-conformance/codegen/runtime")));

/** What is published, by its path below `dist`. Nothing is replaced before all of it is there. */
const published = new Map<string, string>();

const entryPoints = [{ in: join(source, "index.ts"), out: "index" }];
for (const folder of await findContractFolders(specs)) {
  const files = emitValidators(await readContract(folder), { declarationsFrom: "../index.js" });
  for (const [name, text] of Object.entries(files)) {
    if (name.endsWith(".d.ts")) {
      published.set(name, text);
    } else {
      const path = join(generated, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
      if (!name.endsWith("/nodes.js")) entryPoints.push({ in: path, out: name.replace(/\.js$/, "") });
    }
  }
}

const { outputFiles } = await build({
  entryPoints,
  outdir: output,
  write: false,
  bundle: true,
  splitting: true,
  chunkNames: "shared/[name]-[hash]",
  format: "esm",
  platform: "neutral",
  mainFields: ["module", "main"],
  target: "es2022",
  // Whoever bundles this minifies it; minified here, it would lose the annotations by which bundlers leave out what is not used.
  minifySyntax: true,
  legalComments: "none",
});
for (const { path, text } of outputFiles) published.set(relative(output, path), text);

for (const name of sharedDeclarations) {
  const text = await readFile(join(runtime, `${name}.d.ts`), "utf8");
  // Declarations keep the extension that the source imports; what is published has no sources.
  published.set(`shared/${name}.d.ts`, text.replaceAll(/(from "\.\/\w+)\.ts"/g, '$1.js"'));
}
published.set("index.d.ts", sharedDeclarations.map((name) => `export * from "./shared/${name}.js";\n`).join(""));

await rm(output, { recursive: true, force: true });
for (const [name, text] of published) {
  const path = join(output, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
