import { describe, expect, it } from "vitest";
import { contractWith, schemaOf } from "../test/contractOf.ts";
import { fitsSchema } from "./example/fitsSchema.ts";
import { exampleValue } from "./exampleValue.ts";
import type { Json } from "./model.ts";

const others = {
  B: "{ type: object, required: [id], properties: { id: { type: string, example: '7' }, more: { $ref: '#/components/schemas/B' } } }",
  Left: "{ type: object, properties: { side: { type: string, enum: [LEFT] } } }",
  Right: "{ type: object, properties: { side: { type: string, enum: [RIGHT] } } }",
};

const cases: readonly (readonly [schema: string, value: Json])[] = [
  ["{ type: string, example: documented }", "documented"],
  ["{ type: string, example: 7, default: given }", "given"],
  ["{ type: string, maxLength: 2, example: long, enum: [abc, ab] }", "ab"],
  ["{ type: array, example: text, items: { type: string } }", []],
  ["{ type: string, format: uri, example: 'http://a/\"' }", "https://example.com/"],
  ["{ const: 3 }", 3],
  ["{ type: string }", ""],
  ["{ type: string, minLength: 3 }", "aaa"],
  ["{ type: string, format: date-time }", "2024-01-31T12:00:00Z"],
  ["{ type: string, pattern: '^[A-Z]{2}-\\d+$' }", "AA-0"],
  ["{ type: string, pattern: '^(?:ab|cd)*x?$', minLength: 4 }", "ababx"],
  ["{ type: integer }", 0],
  ["{ type: integer, minimum: 5 }", 5],
  ["{ type: integer, exclusiveMinimum: 5 }", 6],
  ["{ type: integer, maximum: -3 }", -3],
  ["{ type: integer, minimum: 5, multipleOf: 4 }", 8],
  ["{ type: number, exclusiveMinimum: 0, exclusiveMaximum: 0.1 }", 0.05],
  ["{ type: boolean }", false],
  ["{ type: ['null', integer] }", 0],
  ["{ type: 'null' }", null],
  ["{ type: array, minItems: 2, items: { type: integer } }", [0, 0]],
  ["{ type: array, minItems: 3, uniqueItems: true, items: { type: integer } }", [0, 1, 2]],
  ["{ type: array, minItems: 2, uniqueItems: true, items: { type: string, minLength: 2 } }", ["aa", "a1"]],
  ["{ type: array, minItems: 2, uniqueItems: true, items: { enum: [x, y] } }", ["x", "y"]],
  ["{ type: object, minProperties: 2, properties: { a: { type: integer } } }", { a: 0, property1: "" }],
  [
    "{ type: object, required: [b], properties: { a: { type: integer }, b: { $ref: '#/components/schemas/B' } } }",
    { b: { id: "7" } },
  ],
  [
    "{ allOf: [{ $ref: '#/components/schemas/B' }, { type: object, required: [n], properties: { n: { type: integer } } }] }",
    { id: "7", n: 0 },
  ],
  ["{ oneOf: [{ type: integer, minimum: 1 }, { type: string }] }", 1],
  ["{ anyOf: [{ type: string, not: { type: string } }, { type: boolean }] }", false],
  ["{ oneOf: [{ $ref: '#/components/schemas/Left' }, { $ref: '#/components/schemas/Right' }] }", { side: "LEFT" }],
  [
    "{ type: object, required: [side], properties: { side: { type: string, enum: [RIGHT] } }, oneOf: [{ $ref: '#/components/schemas/Left' }, { $ref: '#/components/schemas/Right' }] }",
    { side: "RIGHT" },
  ],
];

describe("exampleValue", () => {
  it.each(cases)("%s", (schema, value) => {
    const contract = contractWith({ A: schema, ...others }, "3.1.0");
    const example = exampleValue(contract, schemaOf(contract, "A"));
    expect(example).toEqual(value);
    expect(fitsSchema(contract, schemaOf(contract, "A"), example)).toBe(true);
  });

  it("ends for a schema that requires itself", () => {
    const contract = contractWith({
      A: "{ type: object, required: [a], properties: { a: { $ref: '#/components/schemas/A' } } }",
    });
    expect(exampleValue(contract, schemaOf(contract, "A"))).toEqual({ a: null });
  });

  it("is made once and frozen", () => {
    const contract = contractWith({ A: "{ type: object, required: [a] }" });
    const schema = schemaOf(contract, "A");
    expect(exampleValue(contract, schema)).toBe(exampleValue(contract, schema));
    expect(Object.isFrozen(exampleValue(contract, schema))).toBe(true);
  });
});

describe("fitsSchema", () => {
  it.each([
    ["{ type: string, format: date }", "2024-13-01", false],
    ["{ type: string, format: date-time }", "2024-01-31", false],
    ["{ type: string, format: email }", "nobody", false],
    ["{ type: string, format: uuid }", "123e4567-e89b-42d3-a456-426614174000", true],
    ["{ type: string, format: ipv4 }", "300.1.1.1", false],
    ["{ type: string, format: duration }", "PT1H", true],
    ["{ type: integer, format: int32 }", 2147483648, false],
    ["{ type: number, multipleOf: 0.1 }", 0.3, true],
    ["{ type: array, uniqueItems: true }", [{ a: 1 }, { a: 1 }], false],
    ["{ type: object, additionalProperties: false }", { a: 1 }, false],
    ["{ type: object, additionalProperties: { type: string } }", { a: 1 }, false],
    ["{ type: object, maxProperties: 1 }", { a: 1, b: 2 }, false],
    ["{ oneOf: [{ type: integer }, { type: number }] }", 1, false],
    ["{ minLength: 2 }", "😀", false],
    ["{ enum: [{ a: [1] }] }", { a: [1] }, true],
  ] as const)("%s, %j: %s", (schema, value, fits) => {
    const contract = contractWith({ A: schema }, "3.1.0");
    expect(fitsSchema(contract, schemaOf(contract, "A"), value)).toBe(fits);
  });
});
