import { copyFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { execute } from "../execute.ts";
import type { Shipment } from "./shipment.ts";
import type { ShippedPackage } from "./shippedPackages.ts";

const workspace = dirname(dirname(import.meta.dirname));
/** TypeScript 5 is the compiler of the pacts' package. */
const pacts = createRequire(join(workspace, "packages/pacts/package.json"));

const compilers = [
  { compiler: "TypeScript 7", folder: dirname(fileURLToPath(import.meta.resolve("typescript/package.json"))) },
  { compiler: "TypeScript 5.9", folder: dirname(pacts.resolve("typescript/package.json")) },
];

const projects: readonly { readonly project: "esmProject" | "commonjsProject"; readonly options: object }[] = [
  { project: "esmProject", options: { module: "nodenext" } },
  { project: "commonjsProject", options: { module: "nodenext" } },
  { project: "esmProject", options: { module: "esnext", moduleResolution: "bundler" } },
];

/** As strict as a user's project can be; the declarations must not need anything but the language's own. */
const STRICT = {
  target: "es2022",
  lib: ["es2022"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  noEmit: true,
};

/** A compiler starts and reads its library. */
const COMPILING_MS = 60_000;

/** Registers the tests that a program of a user compiles, wherever it is, and that wrong programs do not. */
export function testTypes({ consumer }: ShippedPackage, shipment: () => Shipment): void {
  describe("types", () => {
    const cases = compilers.flatMap((compiler) => projects.map((project) => ({ ...compiler, ...project })));
    it.each(cases)(
      "$compiler accepts the right and refuses the wrong use in $project with $options",
      async ({ folder, project, options }) => {
        const { [project]: where, modules } = shipment();
        await copyFile(join(import.meta.dirname, "consumers", consumer, "types.ts"), join(where, "types.ts"));
        await writeFile(join(where, "everyModule.ts"), everyModule([...modules.keys()]));
        const config = { compilerOptions: { ...STRICT, ...options }, files: ["types.ts", "everyModule.ts"] };
        await writeFile(join(where, "tsconfig.json"), JSON.stringify(config));
        const { stdout, code } = await execute(process.execPath, [join(folder, "bin/tsc"), "--project", where], where);
        expect({ stdout, code }).toEqual({ stdout: "", code: 0 });
      },
      COMPILING_MS,
    );
  });
}

/** A program that imports all there is; an import without declarations is an error. */
function everyModule(specifiers: readonly string[]): string {
  const lines = specifiers.map((specifier, index) => `export * as module${index} from "${specifier}";`);
  return `${lines.join("\n")}\n`;
}
