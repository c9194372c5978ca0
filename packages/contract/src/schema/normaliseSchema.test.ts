import { describe, expect, it } from "vitest";
import { contractErrorOf, contractWith, schemaOf } from "../../test/contractOf.ts";
import type { Schema } from "../model.ts";

const old: readonly (readonly [written: string, read: Schema])[] = [
  ["{ type: string, nullable: true }", { type: ["string", "null"] }],
  ["{ type: string, nullable: false }", { type: "string" }],
  ["{ type: integer, minimum: 1, exclusiveMinimum: true }", { type: "integer", exclusiveMinimum: 1 }],
  ["{ type: integer, maximum: 9, exclusiveMaximum: true }", { type: "integer", exclusiveMaximum: 9 }],
  ["{ type: integer, minimum: 1, exclusiveMinimum: false }", { type: "integer", minimum: 1 }],
  ["{ type: string, format: uuid }", { type: "string", format: "uuid" }],
  ["{ type: string, format: url }", { type: "string" }],
  ["{ type: object, additionalProperties: false }", { type: "object", additionalProperties: false }],
  [
    "{ type: object, additionalProperties: { type: string } }",
    { type: "object", additionalProperties: { type: "string" } },
  ],
  ["{ properties: { a: { type: string } } }", { type: "object", properties: { a: { type: "string" } } }],
  ["{ items: { type: string } }", { type: "array", items: { type: "string" } }],
  ["{ description: anything }", { description: "anything" }],
  ["{ $ref: '#/components/schemas/Other', maxLength: 3 }", { $ref: "#/components/schemas/Other" }],
  ["{ not: { type: string } }", { not: { type: "string" } }],
  [
    "{ oneOf: [{ type: string }, { $ref: '#/components/schemas/Other' }] }",
    { oneOf: [{ type: "string" }, { $ref: "#/components/schemas/Other" }] },
  ],
  ["{ allOf: [] }", {}],
  ["{ type: [string, integer] }", { type: ["string", "integer"] }],
  ["{ type: Boolean }", { type: "boolean" }],
  ["{ type: file }", {}],
  ["{ type: string, maxLength: '7' }", { type: "string", maxLength: 7 }],
  ["{ type: string, x-conformance: { codeList: iso-4217 } }", { type: "string", traits: { codeList: "iso-4217" } }],
  [
    "{ type: object, discriminator: { propertyName: t, mapping: { o: Other, p: '#/components/schemas/Other' } } }",
    {
      type: "object",
      discriminator: {
        propertyName: "t",
        mapping: { o: "#/components/schemas/Other", p: "#/components/schemas/Other" },
      },
    },
  ],
  ["{ type: string, uniqueItems: 'true' }", { type: "string", uniqueItems: true }],
];

const recent: readonly (readonly [written: string, read: Schema])[] = [
  ["{ type: [string, 'null'] }", { type: ["string", "null"] }],
  ["{ type: [string, null] }", { type: ["string", "null"] }],
  ["{ type: [string] }", { type: "string" }],
  ["{ const: 3 }", { const: 3 }],
  ["{ const: null }", { const: null }],
  ["{ type: number, exclusiveMinimum: 0 }", { type: "number", exclusiveMinimum: 0 }],
  ["{ type: string, examples: [a, b] }", { type: "string", example: "a" }],
  ["{ type: object, properties: { a: true, b: false } }", { type: "object", properties: { a: {}, b: { not: {} } } }],
  ["{ $ref: '#/components/schemas/Other', description: D }", { $ref: "#/components/schemas/Other", description: "D" }],
  [
    "{ $ref: '#/components/schemas/Other', maxLength: 3 }",
    { maxLength: 3, allOf: [{ $ref: "#/components/schemas/Other" }] },
  ],
  [
    "{ $ref: '#/components/schemas/Other', allOf: [{ type: string }] }",
    { allOf: [{ $ref: "#/components/schemas/Other" }, { type: "string" }] },
  ],
];

describe("normaliseSchema", () => {
  it.each(old)("OpenAPI 3.0: %s", (written, read) => {
    expect(schemaOf(contractWith({ A: written, Other: "{}" }), "A")).toStrictEqual(read);
  });

  it.each(recent)("OpenAPI 3.1: %s", (written, read) => {
    expect(schemaOf(contractWith({ A: written, Other: "{}" }, "3.1.0"), "A")).toStrictEqual(read);
  });

  it.each([
    ["a schema that is a text", "text", /must be an object/],
    ["an enum that is no list", "{ enum: A }", /enum must be a list/],
    ["a bound that is no number", "{ minimum: low }", /minimum must be a number/],
    ["a pattern that is no text", "{ pattern: 3 }", /pattern must be a string/],
    ["required that is a name", "{ required: a }", /required must be a list/],
    ["properties that are a list", "{ properties: [a] }", /properties must be an object/],
    ["oneOf that is no list", "{ oneOf: {} }", /oneOf must be a list/],
    ["a discriminator without property", "{ discriminator: {} }", /names no property/],
    ["a flag that is no boolean", "{ readOnly: maybe }", /readOnly must be true or false/],
    ["a mapping to nothing", "{ discriminator: { propertyName: t, mapping: { a: Nobody } } }", /points to nothing/],
    ["an unknown trait", "{ x-conformance: { fixtures: a } }", /unknown key fixtures/],
    ["a trait of the wrong kind", "{ x-conformance: { fresh: 1 } }", /fresh must be true or false/],
    [
      "a field path without slash",
      "{ x-conformance: { unique: [{ items: a, by: /b }] } }",
      /items must be a JSON pointer/,
    ],
    ["an incomplete trait", "{ x-conformance: { unique: [{ items: /a }] } }", /has no by/],
  ])("refuses %s", (_what, written, message) => {
    const error = contractErrorOf(() => contractWith({ A: written }));
    expect(error.message).toMatch(message);
    expect(error.line).toBe(6);
  });
});
