import { describe, expect, it } from "vitest";
import { contractWith, schemaOf } from "../test/contractOf.ts";
import { flattenSchema } from "./flattenSchema.ts";
import type { Schema } from "./model.ts";
import { resolveSchema } from "./resolveSchema.ts";

const cases: readonly (readonly [written: string, flat: Schema])[] = [
  ["{ type: string }", { type: "string" }],
  [
    "{ $ref: '#/components/schemas/Alias' }",
    { type: "object", required: ["id"], properties: { id: { type: "string" } } },
  ],
  [
    "{ allOf: [{ $ref: '#/components/schemas/Base' }, { type: object, required: [b, id], properties: { b: { type: integer } } }] }",
    { type: "object", required: ["id", "b"], properties: { b: { type: "integer" }, id: { type: "string" } } },
  ],
  [
    "{ type: object, properties: { id: { type: string, maxLength: 2 } }, allOf: [{ $ref: '#/components/schemas/Base' }] }",
    { type: "object", required: ["id"], properties: { id: { type: "string", maxLength: 2 } } },
  ],
  ["{ allOf: [{ minimum: 1, maximum: 9 }, { minimum: 3, maximum: 12 }] }", { minimum: 3, maximum: 9 }],
  ["{ allOf: [{ enum: [a, b] }, { enum: [b, c] }] }", { enum: ["b"] }],
  ["{ type: number, allOf: [{ type: integer }] }", { type: "integer" }],
  ["{ type: string, nullable: true, allOf: [{ type: string }] }", { type: "string" }],
  ["{ pattern: a, allOf: [{ pattern: b }, { pattern: a }] }", { pattern: "a", allOf: [{ pattern: "b" }] }],
  [
    "{ oneOf: [{ type: string }], allOf: [{ oneOf: [{ maxLength: 1 }] }] }",
    { oneOf: [{ type: "string" }], allOf: [{ oneOf: [{ maxLength: 1 }] }] },
  ],
  ["{ allOf: [{ $ref: '#/components/schemas/Self' }] }", { description: "self" }],
];

describe("flattenSchema", () => {
  it.each(cases)("%s", (written, flat) => {
    const contract = contractWith({
      A: written,
      Base: "{ type: object, required: [id], properties: { id: { type: string } } }",
      Alias: "{ $ref: '#/components/schemas/Base' }",
      Self: "{ description: self, allOf: [{ $ref: '#/components/schemas/Self' }] }",
    });
    expect(flattenSchema(contract, schemaOf(contract, "A"))).toStrictEqual(flat);
  });

  it("is made once", () => {
    const contract = contractWith({ A: "{ allOf: [{ type: object }] }" });
    const schema = schemaOf(contract, "A");
    expect(flattenSchema(contract, schema)).toBe(flattenSchema(contract, schema));
  });
});

describe("resolveSchema", () => {
  it("says which contract lacks the schema of another one", () => {
    const contract = contractWith({ A: "{}" });
    expect(() => resolveSchema(contract, { $ref: "#/components/schemas/B" })).toThrow(
      "test@1 has no schema #/components/schemas/B",
    );
  });
});
