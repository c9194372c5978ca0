import { describe, expect, it } from "vitest";
import { contractWith, schemaOf } from "../test/contractOf.ts";
import { constraintsOf } from "./constraintsOf.ts";

function constraintsIn(schemas: { readonly [name: string]: string }): readonly unknown[] {
  const contract = contractWith(schemas, "3.1.0");
  return constraintsOf(contract, schemaOf(contract, "A")).map(({ path, keyword, limit }) => [path, keyword, limit]);
}

const cases: readonly (readonly [schema: string, constraints: readonly unknown[]])[] = [
  ["{}", []],
  ["{ type: string, minLength: 0, maxLength: 2147483647 }", [["", "type", "string"]]],
  [
    "{ minLength: 1, maxLength: 5, pattern: a }",
    [
      ["", "pattern", "a"],
      ["", "minLength", 1],
      ["", "maxLength", 5],
    ],
  ],
  ["{ type: integer, format: int64 }", [["", "type", "integer"]]],
  [
    "{ type: integer, format: int32 }",
    [
      ["", "type", "integer"],
      ["", "format", "int32"],
    ],
  ],
  ["{ type: number, format: date }", [["", "type", "number"]]],
  ["{ format: date }", [["", "format", "date"]]],
  [
    "{ minimum: 1, maximum: 2, exclusiveMinimum: 0, exclusiveMaximum: 3, multipleOf: 2 }",
    [
      ["", "minimum", 1],
      ["", "maximum", 2],
      ["", "exclusiveMinimum", 0],
      ["", "exclusiveMaximum", 3],
      ["", "multipleOf", 2],
    ],
  ],
  ["{ enum: [1, 2] }", [["", "enum", [1, 2]]]],
  ["{ const: null }", [["", "const", null]]],
  ["{ type: [string, 'null'] }", [["", "type", ["string", "null"]]]],
  [
    "{ type: object, required: [a, b], additionalProperties: false, properties: { a: { type: array, minItems: 0, maxItems: 3, uniqueItems: true, items: { enum: [x] } } } }",
    [
      ["", "type", "object"],
      ["", "required", "a"],
      ["", "required", "b"],
      ["", "additionalProperties", false],
      ["/a", "type", "array"],
      ["/a", "maxItems", 3],
      ["/a", "uniqueItems", true],
      ["/a/*", "enum", ["x"]],
    ],
  ],
  [
    "{ oneOf: [{ $ref: '#/components/schemas/B' }, { minLength: 1 }], not: { const: 3 } }",
    [
      ["", "oneOf", ["B", "variant 2"]],
      ["", "not", true],
      ["", "type", "boolean"],
      ["", "minLength", 1],
    ],
  ],
  ["{ allOf: [{ minLength: 1 }, { minLength: 1 }] }", [["", "minLength", 1]]],
  ["{ additionalProperties: { minLength: 1 } }", []],
  [
    "{ minProperties: 1, maxProperties: 2 }",
    [
      ["", "minProperties", 1],
      ["", "maxProperties", 2],
    ],
  ],
];

describe("constraintsOf", () => {
  it.each(cases)("%s", (schema, constraints) => {
    expect(constraintsIn({ A: schema, B: "{ type: boolean }" })).toEqual(constraints);
  });

  it("enters a schema that contains itself once", () => {
    expect(
      constraintsIn({
        A: "{ type: object, properties: { a: { $ref: '#/components/schemas/A' }, b: { type: string } } }",
      }),
    ).toEqual([
      ["", "type", "object"],
      ["/b", "type", "string"],
    ]);
  });

  it("lists a shared schema at each of its places", () => {
    const properties = "{ a: { $ref: '#/components/schemas/B' }, b: { $ref: '#/components/schemas/B' } }";
    expect(constraintsIn({ A: `{ properties: ${properties} }`, B: "{ minLength: 1 }" })).toEqual([
      ["", "type", "object"],
      ["/a", "minLength", 1],
      ["/b", "minLength", 1],
    ]);
  });

  it("ends where everything refers to everything", () => {
    const names = Array.from({ length: 40 }, (_unused, index) => `S${index}`);
    const properties = names.map((name) => `${name}: { $ref: '#/components/schemas/${name}' }`).join(", ");
    const schemas = Object.fromEntries(
      ["A", ...names].map((name) => [name, `{ type: object, properties: { ${properties} } }`]),
    );
    expect(constraintsIn(schemas).length).toBeLessThan(5_000);
  });
});
