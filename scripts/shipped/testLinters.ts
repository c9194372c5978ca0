import { readFile } from "node:fs/promises";
import { checkPackage, createPackageFromTarballData, Package, type Problem } from "@arethetypeswrong/core";
import { publint } from "publint";
import { describe, expect, it } from "vitest";
import type { Manifest, Shipment } from "./shipment.ts";

/**
 * What arethetypeswrong's profile `esm-only` leaves out, because a package without CommonJS cannot do better: TypeScript's old
 * resolution, which knows no exports, and Node's from CommonJS before it could require modules. Today's is tested in testTypes.ts.
 */
const NOT_FOR_MODULES: readonly string[] = ["node10", "node16-cjs"];

/** Ways to ruin the package, and what each of the two says to it. */
const breakages: readonly {
  readonly name: string;
  readonly target: { readonly types: string; readonly default: string };
  readonly declarations?: string;
  readonly byPublint: readonly string[];
  readonly byTypes: readonly string[];
}[] = [
  {
    name: "a module that is not packed",
    target: { types: "./dist/index.d.ts", default: "./dist/missing.js" },
    byPublint: ["FILE_DOES_NOT_EXIST"],
    byTypes: [],
  },
  {
    name: "declarations behind the code",
    target: { default: "./dist/index.js", types: "./dist/index.d.ts" },
    byPublint: ["EXPORTS_TYPES_SHOULD_BE_FIRST", "EXPORTS_DEFAULT_SHOULD_BE_LAST"],
    byTypes: [],
  },
  {
    name: "declarations of CommonJS for a module",
    target: { types: "./dist/index.d.cts", default: "./dist/index.js" },
    declarations: "export {};",
    byPublint: [],
    byTypes: ["FalseCJS"],
  },
  {
    name: "declarations that import what is not packed",
    target: { types: "./dist/other.d.ts", default: "./dist/index.js" },
    declarations: 'export * from "./missing.js";',
    byPublint: [],
    byTypes: ["InternalResolutionError"],
  },
];

/** Registers the tests by publint and arethetypeswrong, and those that both can fail. */
export function testLinters(shipment: () => Shipment): void {
  describe("linters", () => {
    it("publint has nothing to say", async () => {
      const tarball = await readFile(shipment().tarball);
      const buffer = tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.byteLength);
      const { messages } = await publint({ pack: { tarball: buffer }, strict: true });
      expect(messages).toEqual([]);
    });

    it("arethetypeswrong has nothing to say", async () => {
      const { tarball, modules, name } = shipment();
      const packed = createPackageFromTarballData(await readFile(tarball));
      const entrypoints = [...modules.keys()].map((specifier) => `.${specifier.slice(name.length)}`);
      expect(await problems(packed, entrypoints)).toEqual([]);
    });

    it.each(breakages)("notice $name", async ({ target, declarations, byPublint, byTypes }) => {
      const { files, manifest } = shipment();
      const broken: Manifest = { ...manifest, exports: { ".": target } };
      const brokenFiles = new Map(files).set("package.json", encode(JSON.stringify(broken)));
      if (declarations !== undefined) brokenFiles.set(target.types.slice("./".length), encode(declarations));
      const listed = [...brokenFiles].map(([name, data]) => ({ name: `package/${name}`, data }));
      const { messages } = await publint({ pack: { files: listed }, pkgDir: "package", strict: true });
      expect([...new Set(messages.map((message) => message.code))].sort()).toEqual([...byPublint].sort());
      const found = await problems(asPackage(broken, brokenFiles), ["."]);
      expect([...new Set(found.map(({ kind }) => kind))]).toEqual(byTypes);
    });
  });
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

async function problems(packed: Package, entrypoints: readonly string[]): Promise<readonly Problem[]> {
  const result = await checkPackage(packed, { entrypoints: [...entrypoints] });
  if (result.types === false) throw new Error(`${packed.packageName} has no types`);
  return result.problems.filter(
    (problem) => !("resolutionKind" in problem && NOT_FOR_MODULES.includes(problem.resolutionKind)),
  );
}

function asPackage({ name, version }: Manifest, files: ReadonlyMap<string, Uint8Array>): Package {
  const paths = [...files].map(([path, data]): [string, Uint8Array] => [`/node_modules/${name}/${path}`, data]);
  return new Package(Object.fromEntries(paths), name, version);
}
