import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { transform } from "esbuild";
import { describe, expect, it } from "vitest";
import { execute } from "../execute.ts";
import type { Shipment } from "./shipment.ts";
import type { ShippedPackage } from "./shippedPackages.ts";

/** Ways to load a module, each an expression of the specifier, and whether the project is one of CommonJS. */
const ways: readonly { readonly project: "esmProject" | "commonjsProject"; readonly load: string }[] = [
  { project: "esmProject", load: "await import(specifier)" },
  { project: "commonjsProject", load: "require(specifier)" },
  { project: "commonjsProject", load: "await import(specifier)" },
];

/** Node as it is where nothing may be compiled from strings. */
const NODE = "--disallow-code-generation-from-strings";

/** A probe takes a second or two, on a busy machine more. */
const PROBING_MS = 60_000;

/** Registers the tests that every module can be loaded and used, from modules and from CommonJS. */
export function testLoading({ consumer }: ShippedPackage, shipment: () => Shipment): void {
  describe("modules", () => {
    it.each(ways)(
      "all work by $load in $project, where no code is made from strings",
      async ({ project, load }) => {
        const { [project]: where, modules } = shipment();
        // A project of CommonJS has the peers of CommonJS, too.
        await writeFile(
          join(where, "probe.js"),
          await probeProgram(consumer, project === "esmProject" ? "esm" : "cjs"),
        );
        await writeFile(join(where, "program.js"), program([...modules.keys()], load));
        const { stdout, stderr } = await execute(process.execPath, [NODE, join(where, "program.js")], where);
        expect(stderr).toBe("");
        const outcome: { readonly compiles: boolean; readonly used: object } = JSON.parse(stdout);
        expect(outcome.compiles).toBe(false);
        expect(Object.keys(outcome.used)).toEqual([...modules.keys()]);
        for (const count of Object.values(outcome.used)) expect(count).toBeGreaterThanOrEqual(1);
      },
      PROBING_MS,
    );
  });
}

/** The consumer's probe as a module of ECMAScript or CommonJS. */
export async function probeProgram(consumer: string, format: "esm" | "cjs"): Promise<string> {
  const source = await readFile(join(import.meta.dirname, "consumers", consumer, "probe.ts"), "utf8");
  return (await transform(source, { loader: "ts", format, platform: "node" })).code;
}

/** Prints whether strings can be compiled, and how many exports of each module the probe has used. */
function program(specifiers: readonly string[], load: string): string {
  return `
(async () => {
  const { probe } = await import("./probe.js");
  const compiles = (() => { try { return new Function("return true")(); } catch { return false; } })();
  const used = {};
  for (const specifier of ${JSON.stringify(specifiers)}) used[specifier] = probe(specifier, ${load});
  console.log(JSON.stringify({ compiles, used }));
})();
`;
}
