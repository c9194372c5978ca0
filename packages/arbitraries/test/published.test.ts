import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { arbitrariesOf, generationOf } from "@iom-conformance/arbitraries";
import { exportedNames, exportedOperationNames } from "@iom-conformance/codegen";
import type { Contract } from "@iom-conformance/contract";
import { findContractFolders, readContract } from "@iom-conformance/contract/node";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TypedOperation, TypedUnion } from "../src/published/index.ts";

const packageFolder = dirname(import.meta.dirname);
const dist = join(packageFolder, "dist");
const specs = dirname(fileURLToPath(import.meta.resolve("@iom-conformance/specs/package.json")));
const contracts = await Promise.all((await findContractFolders(specs)).map((folder) => readContract(folder)));
const files = (await readdir(dist, { recursive: true })).filter(
  (file) => /\.(js|d\.ts)$/.test(file) && !file.startsWith("compiled"),
);

type Schema = TypedUnion<unknown, { readonly [name: string]: unknown }>;

async function moduleOf({ api, version }: Contract): Promise<{ readonly [name: string]: unknown }> {
  return import(/* @vite-ignore */ join(dist, api, `${version}.js`));
}

const sample = <T>(arbitrary: fc.Arbitrary<T>, numRuns = 10): readonly T[] =>
  fc.sample(arbitrary, { numRuns, seed: 11 });

describe.each(contracts)("the arbitraries of $id", async (contract) => {
  const module = await moduleOf(contract);
  const names = exportedNames(contract);
  const operationNames = exportedOperationNames(contract);
  const { judge } = generationOf(contract);
  const arbitraries = arbitrariesOf(contract);

  it("are exported under the names of schemas and operations", () => {
    expect(Object.keys(module).toSorted()).toEqual([...names.values(), ...operationNames.values()].toSorted());
  });

  it.each([...names])("%s gives the values that the contract gives", (schemaName, exported) => {
    const schema = module[exported] as Schema;
    const expected = arbitraries.schema({ name: schemaName });
    expect(schema.schemaName).toBe(schemaName);
    expect(sample(schema.valid())).toEqual(sample(expected.valid()));
    expect(sample(schema.invalid())).toEqual(sample(expected.invalid()));
    for (const value of sample(schema.valid())) expect(judge.judge({ name: schemaName }, value)).toEqual([]);
    const variants = Object.keys(expected.variants);
    expect(Object.keys(schema.variants ?? {})).toEqual(variants);
    for (const variant of variants) {
      expect(
        judge.variantsOf({ name: schemaName }, sample(schema.variants[variant] ?? fc.constant(null), 1)[0]),
      ).toContain(variant);
    }
  });

  it.each([...operationNames])("%s gives the requests that the contract gives", (id, exported) => {
    const operation = module[exported] as TypedOperation<object, unknown>;
    const expected = arbitraries.operation(id);
    expect(operation.operationId).toBe(id);
    expect(sample(operation.validRequest())).toEqual(sample(expected.validRequest()));
    expect(sample(operation.invalidRequest())).toEqual(sample(expected.invalidRequest()));
  });
});

describe("what is published", () => {
  it("has a module with declarations for every contract below specs", () => {
    const expected = contracts.flatMap(({ api, version }) => [`${api}/${version}.js`, `${api}/${version}.d.ts`]);
    expect(files).toEqual(
      expect.arrayContaining([...expected, "index.js", "index.d.ts", "runtime.js", "runtime.d.ts"]),
    );
  });

  it("depends on nothing but fast-check, which its user brings", async () => {
    const manifest = JSON.parse(await readFile(join(packageFolder, "package.json"), "utf8"));
    expect(manifest.dependencies).toBeUndefined();
    expect(Object.keys(manifest.peerDependencies)).toEqual(["fast-check"]);
  });

  it.each(files)("%s imports nothing else and compiles nothing", async (file) => {
    const text = await readFile(join(dist, file), "utf8");
    expect(text.match(/\brequire\b\s*\(|\bnew Function\b|\beval\s*\(|\bimport\s*\(/g)).toBeNull();
    const imported = [...text.matchAll(/^(?:import|export)\b[^"]*? from "([^"]*)"/gm)].map(
      ([, specifier]) => specifier,
    );
    expect(imported.filter((specifier) => !/^\.\.?\/.*\.js$|^fast-check$/.test(specifier ?? ""))).toEqual([]);
  });

  it("has no prose of the documents in its modules", async () => {
    for (const contract of contracts) {
      const text = await readFile(join(dist, contract.api, `${contract.version}.js`), "utf8");
      expect(text.match(/\b(description|summary)\b/)).toBeNull();
    }
  });
});
