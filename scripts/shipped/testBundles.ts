import { dirname, join } from "node:path";
import { readContract } from "@iom-conformance/contract/node";
import { describe, expect, it } from "vitest";
import { bundlers, compressedBytes } from "./bundle.ts";
import { foreignNames } from "./foreignNames.ts";
import type { Shipment } from "./shipment.ts";
import type { ShippedPackage } from "./shippedPackages.ts";

const specs = join(dirname(dirname(import.meta.dirname)), "specs");

/** Registers the tests that a bundle has what its program imports, and not more. */
export function testBundles({ name, bundles, peers }: ShippedPackage, shipment: () => Shipment): void {
  const cases = bundles.flatMap((budget) => bundlers.map((bundler) => ({ ...budget, ...bundler })));

  describe.runIf(cases.length > 0)("bundles", () => {
    it.each(cases)(
      "$bundler: $exported of $subpath alone is at most $mostBytes bytes",
      async ({ bundler, bundle, subpath, exported, mostBytes }) => {
        const program = `export { ${exported} } from "${name}/${subpath}";`;
        const text = await bundle(program, shipment().esmProject, peers);
        const bytes = compressedBytes(text);
        console.log(
          `${name}/${subpath}: ${exported} alone, by ${bundler}: ${bytes} bytes gzipped, ${text.length} minified`,
        );
        expect(bytes).toBeLessThanOrEqual(mostBytes);
      },
    );

    it.each(cases)(
      "$bundler: $exported of $subpath alone brings no other schema",
      async ({ bundle, contract, subpath, exported }) => {
        const foreign = await foreignNames(await readContract(join(specs, contract)), exported);
        const everything = wordsOf(await bundle(`export * from "${name}/${subpath}";`, shipment().esmProject, peers));
        const alone = wordsOf(
          await bundle(`export { ${exported} } from "${name}/${subpath}";`, shipment().esmProject, peers),
        );
        // Who looks for names has to see those of the other schemas where they are.
        expect([...foreign].filter((word) => everything.has(word)).length).toBeGreaterThanOrEqual(1);
        expect([...foreign].filter((word) => alone.has(word))).toEqual([]);
      },
    );

    it.each(bundlers)("$bundler: an import that is not used leaves nothing", async ({ bundle }) => {
      const imports = [...shipment().modules.keys()].map((specifier) => `import "${specifier}";\n`);
      expect(
        (await bundle(`${imports.join("")}export const used = 1;`, shipment().esmProject, peers)).length,
      ).toBeLessThan(60);
    });
  });
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.match(/[\w$]+/g));
}
