import { describe, expect, it } from "vitest";
import { contractWith, schemaOf } from "../test/contractOf.ts";
import { schemaAt } from "./schemaAt.ts";

const contract = contractWith({
  Root: "{ type: object, properties: { list: { type: array, items: { $ref: '#/components/schemas/Item' } }, map: { type: object, additionalProperties: { type: integer } } } }",
  Item: "{ allOf: [{ $ref: '#/components/schemas/Base' }], type: object, properties: { own: { type: boolean } } }",
  Base: "{ type: object, properties: { id: { $ref: '#/components/schemas/Id' } } }",
  Id: "{ type: string, maxLength: 3 }",
  Union: "{ oneOf: [{ $ref: '#/components/schemas/Left' }, { $ref: '#/components/schemas/Right' }] }",
  Left: "{ type: object, properties: { side: { type: string }, same: { type: integer } } }",
  Right: "{ type: object, properties: { side: { type: number }, same: { type: integer } } }",
  Loop: "{ type: object, properties: { next: { $ref: '#/components/schemas/Loop' }, end: { type: string } } }",
});

describe("schemaAt", () => {
  it.each([
    ["Root", "/list/*/id", { type: "string", maxLength: 3 }],
    ["Root", "/list/0/own", { type: "boolean" }],
    ["Root", "/list", { type: "array", items: { $ref: "#/components/schemas/Item" } }],
    ["Root", "/map/anything", { type: "integer" }],
    ["Root", "/missing", null],
    ["Root", "/constructor", null],
    ["Root", "/map/*", null],
    ["Union", "/side", { anyOf: [{ type: "string" }, { type: "number" }] }],
    ["Union", "/same", { type: "integer" }],
    ["Loop", "/next/next/end", { type: "string" }],
    ["Id", "", { type: "string", maxLength: 3 }],
  ])("of %s at %s", (name, path, schema) => {
    expect(schemaAt(contract, schemaOf(contract, name), path)).toEqual(schema);
  });
});
