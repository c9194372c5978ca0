import { createSchemaJudge } from "@iom-conformance/codegen";
import type { Json } from "@iom-conformance/contract";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contractWith, reference } from "../../test/contractWith.ts";
import { composedFeatures } from "../../test/features/composedFeatures.ts";
import { containerFeatures } from "../../test/features/containerFeatures.ts";
import { ref } from "../../test/features/predicates.ts";
import { recursiveFeatures } from "../../test/features/recursiveFeatures.ts";
import { scalarFeatures } from "../../test/features/scalarFeatures.ts";
import { expectJson, expectSameValues, expectShrinksWithin, expectValid } from "../../test/laws.ts";
import { filterCounts } from "./filtered.ts";
import { generationOf } from "./generationOf.ts";
import { validValue } from "./validValue.ts";

describe.each([...scalarFeatures, ...containerFeatures, ...composedFeatures, ...recursiveFeatures])(
  "$name",
  ({ schemas, seen, never }) => {
    const contract = contractWith(schemas);
    const { judge } = createSchemaJudge(contract);
    const schema = reference("Value");
    const generation = generationOf(contract);
    const values = fc.sample(validValue(generation, schema), { numRuns: 600, seed: 7 });

    it("gives valid values, of all kinds", () => {
      expectValid(values, (value) => judge(schema, value));
      expect(seen.map((predicate) => values.some(predicate))).toEqual(seen.map(() => true));
      if (never !== undefined) expect(values.filter(never)).toEqual([]);
    });

    it("filters next to nothing out", () => {
      for (const { reason, asked, refused } of filterCounts(generation)) {
        expect([reason, refused <= Math.max(1, asked * 0.01)]).toEqual([reason, true]);
      }
    });

    it("keeps the laws", () => {
      expectJson(values);
      expectSameValues(() => validValue(generationOf(contract), schema));
      expectShrinksWithin(validValue(generation, schema), (value) => judge(schema, value).length === 0, 10);
    });
  },
);

describe("schemas without values", () => {
  it.each<{ readonly name: string; readonly schemas: { readonly [name: string]: Json }; readonly message: RegExp }>([
    {
      name: "one that must contain itself",
      schemas: { Value: { type: "object", required: ["next"], properties: { next: ref("Value") } } },
      message: /no finite value satisfies Value: .* contain itself/,
    },
    {
      name: "one that contradicts itself",
      schemas: { Value: { type: "integer", minimum: 5, maximum: 3 } },
      message: /no finite value satisfies Value/,
    },
    {
      name: "one that refuses what it asks for",
      schemas: { Value: { type: "object", required: ["a"], not: { required: ["a"] } } },
      message: /no finite value satisfies Value/,
    },
    {
      name: "one whose variants say the same",
      schemas: { Value: { oneOf: [{ type: "string" }, { type: "string", description: "again" }] } },
      message: /no finite value satisfies Value/,
    },
    {
      name: "one that refuses everything",
      schemas: { Value: { not: {} } },
      message: /no finite value satisfies Value/,
    },
  ])("$name gives an error", ({ schemas, message }) => {
    expect(() => validValue(generationOf(contractWith(schemas)), reference("Value"))).toThrow(message);
  });

  it("a pattern that nothing matches gives an error that names it", () => {
    const generation = generationOf(contractWith({ Value: { type: "string", pattern: "^(?=b)a\\b$" } }));
    expect(() => fc.sample(validValue(generation, reference("Value")), 1)).toThrow(
      /found no value that matches the pattern \^\(\?=b\)a\\b\$/,
    );
  });
});
