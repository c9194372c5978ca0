import { createSchemaJudge } from "@iom-conformance/codegen";
import { type Contract, constraintsOf, exampleValue, type Json, type Schema } from "@iom-conformance/contract";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contractWith, reference } from "../test/contractWith.ts";
import { schemaArbitrary } from "../test/schemaArbitrary.ts";
import { breakConstraint } from "./breakConstraint.ts";

/** Breaks the first constraint with this keyword and says what the judge finds. */
function broken(contract: Contract, name: string, keyword: string, value: Json, place?: string) {
  const schema = reference(name);
  const constraint = constraintsOf(contract, schema).find(
    (candidate) => candidate.keyword === keyword && (place === undefined || candidate.path === place),
  );
  if (!constraint) throw new Error(`${name} has no ${keyword}`);
  const result = breakConstraint(contract, schema, value, constraint);
  return {
    value: result?.value,
    violation: result?.violation,
    found: result
      ? createSchemaJudge(contract)
          .judge(schema, result.value)
          .map(({ path, keyword }) => ({ path, keyword }))
      : [],
  };
}

const cases: readonly {
  readonly name: string;
  readonly schema: Schema;
  readonly keyword: string;
  readonly valid: Json;
  readonly expected: Json;
  readonly path?: string;
}[] = [
  { name: "an integer as text", schema: { type: "integer" }, keyword: "type", valid: 7, expected: "7" },
  { name: "a number for a text", schema: { type: "string" }, keyword: "type", valid: "Emma", expected: 1 },
  { name: "a flag as text", schema: { type: "boolean" }, keyword: "type", valid: true, expected: "true" },
  {
    name: "an item for a list",
    schema: { type: "array", items: { type: "string" } },
    keyword: "type",
    valid: ["Emma"],
    expected: "Emma",
  },
  {
    name: "a list around an object",
    schema: { type: "object" },
    keyword: "type",
    valid: { a: 1 },
    expected: [{ a: 1 }],
  },
  { name: "one below a minimum", schema: { type: "integer", minimum: 1 }, keyword: "minimum", valid: 5, expected: 0 },
  { name: "one above a maximum", schema: { type: "integer", maximum: 9 }, keyword: "maximum", valid: 5, expected: 10 },
  {
    name: "a cent below a price",
    schema: { type: "number", minimum: 0 },
    keyword: "minimum",
    valid: 5,
    expected: -0.01,
  },
  {
    name: "an excluded bound",
    schema: { type: "integer", exclusiveMinimum: 0 },
    keyword: "exclusiveMinimum",
    valid: 5,
    expected: 0,
  },
  {
    name: "one character too many",
    schema: { type: "string", maxLength: 5 },
    keyword: "maxLength",
    valid: "Emma",
    expected: "Emmaxx",
  },
  {
    name: "one code point too few",
    schema: { type: "string", minLength: 2 },
    keyword: "minLength",
    valid: "🎁🎁",
    expected: "🎁",
  },
  {
    name: "an enumeration in another case",
    schema: { type: "string", enum: ["ASC", "DESC"] },
    keyword: "enum",
    valid: "ASC",
    expected: "asc",
  },
  {
    name: "a day that does not exist",
    schema: { type: "string", format: "date" },
    keyword: "format",
    valid: "2026-02-28",
    expected: "2026-02-30",
  },
  {
    name: "a time without an offset",
    schema: { type: "string", format: "date-time" },
    keyword: "format",
    valid: "2026-02-28T00:00:00Z",
    expected: "2026-03-05T14:20:00",
  },
  {
    name: "one above 32 bits",
    schema: { type: "integer", format: "int32" },
    keyword: "format",
    valid: 1,
    expected: 2147483648,
  },
  {
    name: "a list that is too short",
    schema: { type: "array", items: { type: "string" }, minItems: 1 },
    keyword: "minItems",
    valid: ["Emma"],
    expected: [],
  },
  {
    name: "a list that is too long",
    schema: { type: "array", items: { type: "string" }, maxItems: 1 },
    keyword: "maxItems",
    valid: ["Emma"],
    expected: ["Emma", "Emma"],
  },
  {
    name: "the same item twice",
    schema: { type: "array", items: { type: "string" }, uniqueItems: true },
    keyword: "uniqueItems",
    valid: ["Emma"],
    expected: ["Emma", "Emma", "Emma"],
  },
  {
    name: "a property too many",
    schema: { type: "object", properties: { a: { type: "string" } }, additionalProperties: false },
    keyword: "additionalProperties",
    valid: { a: "x" },
    expected: { a: "x", unexpectedProperty: true },
  },
  {
    name: "a missing property",
    schema: { type: "object", properties: { title: { type: "string" } }, required: ["title"] },
    keyword: "required",
    valid: { title: "Emma" },
    expected: {},
  },
  {
    name: "a text beside its pattern",
    schema: { type: "string", pattern: "^[A-Z]{3}$" },
    keyword: "pattern",
    valid: "EUR",
    expected: "EU!",
  },
  { name: "no multiple", schema: { type: "integer", multipleOf: 5 }, keyword: "multipleOf", valid: 10, expected: 6 },
];

describe("breakConstraint", () => {
  it.each(cases)("$name", ({ schema, keyword, valid, expected }) => {
    const result = broken(contractWith({ Value: schema }), "Value", keyword, valid);
    expect(result.value).toEqual(expected);
    expect(result.found).toContainEqual({ path: "", keyword });
    expect(result.violation).toMatchObject({ path: "", keyword });
  });

  const library = contractWith({
    Loan: {
      type: "object",
      required: ["reader"],
      properties: {
        reader: { type: "string" },
        books: { type: "array", items: reference("Book") as Json },
        medium: reference("Medium") as Json,
      },
    },
    Book: {
      type: "object",
      required: ["title"],
      properties: { title: { type: "string", maxLength: 3 }, "shelf/mark": { type: "string", minLength: 2 } },
    },
    Medium: { oneOf: [reference("Disc"), reference("Tape")] as unknown as Json },
    Disc: {
      type: "object",
      required: ["kind", "sides"],
      properties: { kind: { enum: ["DISC"] }, sides: { type: "integer", minimum: 1 } },
    },
    Tape: {
      type: "object",
      required: ["kind", "length"],
      properties: { kind: { enum: ["TAPE"] }, length: { type: "integer", minimum: 1 } },
    },
  });

  it("creates the containers on the way", () => {
    const result = broken(library, "Loan", "minLength", { reader: "Ada" });
    expect(result.violation?.path).toBe("/books/0/shelf~1mark");
    expect(result.found).toEqual([{ path: "/books/0/shelf~1mark", keyword: "minLength" }]);
  });

  it("turns a union into the variant that knows the field", () => {
    const result = broken(
      library,
      "Loan",
      "minimum",
      { reader: "Ada", medium: { kind: "DISC", sides: 2 } },
      "/medium/length",
    );
    expect(result.value).toEqual({ reader: "Ada", medium: { kind: "TAPE", length: 0 } });
    expect(result.found).toEqual([{ path: "/medium/length", keyword: "minimum" }]);
  });

  it("keeps what is there", () => {
    const loan = { reader: "Ada", books: [{ title: "ABC" }, { title: "DEF" }] };
    expect(broken(library, "Loan", "maxLength", loan).value).toEqual({
      reader: "Ada",
      books: [{ title: "ABCx" }, { title: "DEF" }],
    });
  });

  it.each([
    { name: "a far bound", schema: { type: "string", maxLength: 1_000_000 } as Schema, keyword: "maxLength" },
    { name: "a pattern that every text has", schema: { type: "string", pattern: ".*" } as Schema, keyword: "pattern" },
    { name: "what is not", schema: { not: { type: "integer" } } as Schema, keyword: "not" },
  ])("gives up on $name", ({ schema, keyword }) => {
    expect(broken(contractWith({ Value: schema }), "Value", keyword, "Emma").value).toBeUndefined();
  });

  it("breaks exactly what it says, for any schema", () => {
    fc.assert(
      fc.property(schemaArbitrary, (schema) => {
        const contract = contractWith({ Value: schema });
        const { judge } = createSchemaJudge(contract);
        const root = reference("Value");
        const valid = exampleValue(contract, root);
        fc.pre(judge(root, valid).length === 0);
        for (const constraint of constraintsOf(contract, root)) {
          const result = breakConstraint(contract, root, valid, constraint);
          if (!result) continue;
          const found = judge(root, result.value);
          expect(found.map(({ path, keyword }) => `${path} ${keyword}`)).toContain(
            `${result.violation.path} ${constraint.keyword}`,
          );
          // A value of another type is outside an enumeration, too.
          if (constraint.keyword !== "type") expect(found).toHaveLength(1);
        }
      }),
      { numRuns: 150 },
    );
  });
});
