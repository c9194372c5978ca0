import { createSchemaJudge } from "@iom-conformance/codegen";
import { constraintsOf, exampleValue, type Json, type Schema } from "@iom-conformance/contract";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contractWith, reference } from "../test/contractWith.ts";
import { schemaArbitrary } from "../test/schemaArbitrary.ts";
import { boundaryValue } from "./boundaryValue.ts";

const cases: readonly {
  readonly schema: Schema;
  readonly keyword: string;
  readonly from: Json;
  readonly expected: Json | undefined;
}[] = [
  { schema: { type: "integer", minimum: 1 }, keyword: "minimum", from: 5, expected: 1 },
  { schema: { type: "integer", maximum: 9 }, keyword: "maximum", from: 5, expected: 9 },
  { schema: { type: "integer", minimum: 0.5 }, keyword: "minimum", from: 5, expected: 1 },
  { schema: { type: "number", minimum: 0.5 }, keyword: "minimum", from: 5, expected: 0.5 },
  { schema: { type: "integer", exclusiveMaximum: 9 }, keyword: "exclusiveMaximum", from: 5, expected: 8 },
  { schema: { type: "string", minLength: 1 }, keyword: "minLength", from: "Zoë", expected: "Z" },
  { schema: { type: "string", maxLength: 5 }, keyword: "maxLength", from: "Zoë", expected: "Zoëxx" },
  {
    schema: { type: "array", items: { type: "integer" }, maxItems: 3 },
    keyword: "maxItems",
    from: [1, 2],
    expected: [1, 2, 1],
  },
  {
    schema: { type: "array", items: { type: "integer" }, minItems: 1 },
    keyword: "minItems",
    from: [1, 2],
    expected: [1],
  },
  { schema: { type: "string", maxLength: 1_000_000 }, keyword: "maxLength", from: "Zoë", expected: undefined },
  { schema: { type: "string", enum: ["A"] }, keyword: "enum", from: "A", expected: undefined },
];

describe("boundaryValue", () => {
  it.each(cases)("$keyword from $from is $expected", ({ schema, keyword, from, expected }) => {
    const contract = contractWith({ Value: schema });
    const constraint = constraintsOf(contract, reference("Value")).find((candidate) => candidate.keyword === keyword);
    if (!constraint) throw new Error(`no ${keyword}`);
    expect(boundaryValue(contract, reference("Value"), from, constraint)?.value).toEqual(expected);
  });

  it("is valid for any schema", () => {
    fc.assert(
      fc.property(schemaArbitrary, (schema) => {
        const contract = contractWith({ Value: schema });
        const root = reference("Value");
        const { judge } = createSchemaJudge(contract);
        const from = exampleValue(contract, root);
        fc.pre(judge(root, from).length === 0);
        for (const constraint of constraintsOf(contract, root)) {
          const bound = boundaryValue(contract, root, from, constraint);
          if (bound) expect(judge(root, bound.value)).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });
});
