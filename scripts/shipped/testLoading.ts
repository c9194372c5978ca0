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

const nodes: readonly { readonly node: string; readonly args: readonly string[]; readonly compiles: boolean }[] = [
  { node: "Node", args: [], compiles: true },
  {
    node: "Node that compiles no strings",
    args: ["--disallow-code-generation-from-strings"],
    compiles: false,
  },
];

/** Registers the tests that every module can be loaded and used, from modules and from CommonJS. */
export function testLoading({ consumer }: ShippedPackage, shipment: () => Shipment): void {
  describe("modules", () => {
    const cases = ways.flatMap((way) => nodes.map((node) => ({ ...way, ...node })));
    it.each(cases)("all work by $load in $project with $node", async ({ project, load, args, compiles }) => {
      const { [project]: where, modules } = shipment();
      await writeFile(join(where, "probe.mjs"), await probeProgram(consumer));
      await writeFile(join(where, "program.js"), program([...modules.keys()], load));
      const { stdout, stderr } = await execute(process.execPath, [...args, join(where, "program.js")], where);
      expect(stderr).toBe("");
      const outcome: { readonly compiles: boolean; readonly used: object } = JSON.parse(stdout);
      expect(outcome.compiles).toBe(compiles);
      expect(Object.keys(outcome.used)).toEqual([...modules.keys()]);
      for (const count of Object.values(outcome.used)) expect(count).toBeGreaterThanOrEqual(1);
    });
  });
}

/** The consumer's probe as JavaScript. */
export async function probeProgram(consumer: string): Promise<string> {
  const source = await readFile(join(import.meta.dirname, "consumers", consumer, "probe.ts"), "utf8");
  return (await transform(source, { loader: "ts", format: "esm" })).code;
}

/** Prints whether strings can be compiled, and how many exports of each module the probe has used. */
function program(specifiers: readonly string[], load: string): string {
  return `
(async () => {
  const { probe } = await import("./probe.mjs");
  const compiles = (() => { try { return new Function("return true")(); } catch { return false; } })();
  const used = {};
  for (const specifier of ${JSON.stringify(specifiers)}) used[specifier] = probe(specifier, ${load});
  console.log(JSON.stringify({ compiles, used }));
})();
`;
}
