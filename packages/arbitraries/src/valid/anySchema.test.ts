import type { Json } from "@iom-conformance/contract";
import fc from "fast-check";
import { expect, it } from "vitest";
import { anySchemas } from "../../test/anySchema.ts";
import { contractWith, reference } from "../../test/contractWith.ts";
import { expectJson, expectValid } from "../../test/laws.ts";
import { secondEngine } from "../../test/secondEngine.ts";
import { filterCounts } from "./filtered.ts";
import { generationOf } from "./generationOf.ts";
import { NoValueError } from "./noValueError.ts";
import { validValue } from "./validValue.ts";

const name = fc.constantFrom("a", "b", "c", "kind", "self");
const scalar = fc.constantFrom<Json>(
  "",
  "a",
  "bb",
  "ccc",
  "dddd",
  "x1",
  "2020-01-01",
  -1,
  0,
  1,
  2,
  3,
  1.5,
  4,
  true,
  null,
);

/** Values that have nothing to do with a schema, but with the words that the schemas here are made of. */
const anyValue = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", maxDepth: 3 },
    { weight: 3, arbitrary: scalar },
    { weight: 2, arbitrary: fc.array(tie("value"), { maxLength: 3 }) },
    { weight: 4, arbitrary: fc.dictionary(name, tie("value"), { maxKeys: 4 }) },
  ),
})).value;

it("gives valid values of any schemas, as two engines agree, or says that there are none", { timeout: 120_000 }, () => {
  const counts = { satisfiable: 0, impossible: 0, values: 0 };
  for (const schemas of fc.sample(anySchemas, { numRuns: 150, seed: 8 })) {
    const contract = contractWith(schemas);
    const generation = generationOf(contract);
    const judge = (value: unknown) => generation.judge.judge(reference("Value"), value);
    try {
      const values = fc.sample(validValue(generation, reference("Value")), { numRuns: 30, seed: 1 });
      const opinion = secondEngine(contract);
      expectValid(values, (value) => [...judge(value), ...opinion(reference("Value"), value)]);
      expectJson(values);
      counts.satisfiable += 1;
      counts.values += values.length;
    } catch (error) {
      if (!(error instanceof NoValueError)) throw error;
      counts.impossible += 1;
      const found = fc.sample(anyValue, { numRuns: 1000, seed: 1 }).find((value) => judge(value).length === 0);
      expect([schemas.Value, found]).toEqual([schemas.Value, undefined]);
    }
    for (const { reason, asked, refused } of filterCounts(generation)) {
      expect([reason, refused <= Math.max(2, asked * 0.01)]).toEqual([reason, true]);
    }
  }
  console.info(`any schemas: ${JSON.stringify(counts)}`);
  expect(counts.satisfiable).toBeGreaterThan(80);
});
