import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createSchemaJudge, exportedNames } from "@iom-conformance/codegen";
import { type Contract, exampleValue } from "@iom-conformance/contract";
import { findContractFolders, readContract } from "@iom-conformance/contract/node";
import type { Validator } from "@iom-conformance/validators";
import { describe, expect, it } from "vitest";

const packageFolder = dirname(import.meta.dirname);
const specs = dirname(fileURLToPath(import.meta.resolve("@iom-conformance/specs/package.json")));
const contracts = await Promise.all((await findContractFolders(specs)).map((folder) => readContract(folder)));

/** What takes the place of one value somewhere in a document. */
const replacements: readonly unknown[] = [
  undefined,
  null,
  true,
  -1,
  0.5,
  2 ** 40,
  "",
  "x",
  "2026-13-45",
  [],
  [null],
  {},
  { type: "x" },
];

/** The document itself, and the document with each of its values, at any depth, replaced in turn. */
function* variations(document: unknown): Generator<unknown> {
  yield document;
  yield* replacements;
  if (typeof document !== "object" || document === null) return;
  for (const [key, child] of Object.entries(document)) {
    for (const replaced of variations(child)) {
      if (replaced === child) continue;
      const copy: unknown = Array.isArray(document) ? [...document] : { ...document };
      Object.assign(copy as object, { [key]: replaced });
      yield copy;
    }
  }
}

async function publishedModule({ api, version }: Contract): Promise<{ readonly [name: string]: Validator<unknown> }> {
  return import(/* @vite-ignore */ join(packageFolder, "dist", api, `${version}.js`));
}

describe.each(contracts)("the validators of $id", async (contract) => {
  const module = await publishedModule(contract);
  const names = exportedNames(contract);
  const judge = createSchemaJudge(contract);

  it("are exported under the names of the schemas", () => {
    expect(Object.keys(module).toSorted()).toEqual([...names.values()].toSorted());
  });

  it.each([...contract.schemas.keys()])("%s judges as the contract does when it runs", (schemaName) => {
    const validator = module[names.get(schemaName) ?? ""];
    const example = exampleValue(contract, { $ref: `#/components/schemas/${schemaName}` });
    expect(validator?.validate(example)).toEqual({ valid: true, value: example });
    let refused = 0;
    for (const value of variations(example)) {
      const violations = judge.judge({ name: schemaName }, value);
      const result = validator?.validate(value, { allErrors: true });
      expect(result?.valid === false ? result.errors : []).toEqual(violations);
      if (result?.valid === false) refused += 1;
    }
    expect(refused).toBeGreaterThan(0);
  });
});
