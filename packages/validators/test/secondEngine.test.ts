import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createSchemaJudge, exportedNames } from "@iom-conformance/codegen";
import type { Contract, Json } from "@iom-conformance/contract";
import { findContractFolders, readContract } from "@iom-conformance/contract/node";
import type { Validator } from "@iom-conformance/validators";
import { describe, expect, it } from "vitest";
import { corpusOf, donorsOf } from "./secondEngine/corpus.ts";
import { engines } from "./secondEngine/engines.ts";
import { isMisjudged } from "./secondEngine/knownDifferences.ts";
import { plainSchemas } from "./secondEngine/plainSchemas.ts";

const packageFolder = dirname(import.meta.dirname);
const specs = dirname(fileURLToPath(import.meta.resolve("@iom-conformance/specs/package.json")));
const contracts = await Promise.all((await findContractFolders(specs)).map((folder) => readContract(folder)));

/** How many values are judged for each schema of the contracts, where there are so many that differ. */
const counts = { valid: 100, invalid: 100, mutated: 250 };

/** What all schemas came to, for the sentence at the end. */
const total = { schemas: 0, values: 0, valid: 0, invalid: 0, agreements: 0, misjudged: 0 };

async function publishedModule({ api, version }: Contract): Promise<{ readonly [name: string]: Validator<unknown> }> {
  return import(/* @vite-ignore */ join(packageFolder, "dist", api, `${version}.js`));
}

describe.each(contracts)("the validators of $id next to other engines", async (contract) => {
  const module = await publishedModule(contract);
  const names = exportedNames(contract);
  const { judge } = createSchemaJudge(contract);
  const donors = donorsOf(contract);
  const schemas = plainSchemas(contract.document, `https://schemas.example/${contract.api}`);

  it.each([...contract.schemas.keys()])("%s: every engine gives the same verdict on every value", async (name) => {
    const validator = module[names.get(name) ?? ""];
    const others = await Promise.all(
      engines.map(async (engine) => ({
        engine: engine.name,
        accepts: await engine.compile(schemas, `#/components/schemas/${name}`),
      })),
    );
    const disagreements: { readonly engine: string; readonly value: Json; readonly valid: boolean }[] = [];
    const specimens = corpusOf(contract, name, donors, counts);
    let agreed = 0;
    let accepted = 0;
    for (const { value, meant } of specimens) {
      const valid = validator?.validate(value).valid === true;
      expect([value, valid]).toEqual([value, meant ?? valid]);
      expect([value, judge({ name }, value).length === 0]).toEqual([value, valid]);
      const against = others.filter(({ accepts }) => accepts(value) !== valid);
      const misjudged = against.filter(({ engine }) => isMisjudged(engine, value));
      for (const { engine } of against) if (!isMisjudged(engine, value)) disagreements.push({ engine, value, valid });
      if (against.length === 0) agreed += 1;
      if (misjudged.length > 0) total.misjudged += 1;
      if (valid) accepted += 1;
    }
    expect(disagreements.slice(0, 5)).toEqual([]);
    expect(specimens.length).toBeGreaterThanOrEqual(100);
    expect(accepted).toBeGreaterThan(0);
    expect(accepted).toBeLessThan(specimens.length);
    total.schemas += 1;
    total.values += specimens.length;
    total.valid += accepted;
    total.invalid += specimens.length - accepted;
    total.agreements += agreed;
  });
});

describe("the second engines", () => {
  it("agree on at least 20,000 values, valid and invalid, over every schema", () => {
    console.info(
      `${total.agreements} of ${total.values} values (${total.valid} valid, ${total.invalid} invalid) of ${total.schemas} schemas: ` +
        `the same verdict by our validators and by ${engines.map(({ name }) => name).join(", ")}; ` +
        `${total.misjudged} have a text whose format one of them is known to misjudge`,
    );
    expect(total.schemas).toBe(contracts.reduce((sum, { schemas }) => sum + schemas.size, 0));
    expect(total.agreements).toBe(total.values - total.misjudged);
    expect(total.misjudged).toBeLessThan(total.values / 100);
    expect(total.agreements).toBeGreaterThanOrEqual(20_000);
    expect(Math.min(total.valid, total.invalid)).toBeGreaterThanOrEqual(4_000);
  });
});
