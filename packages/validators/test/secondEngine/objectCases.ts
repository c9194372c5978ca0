import type { Json, Schema, SchemaType } from "@iom-conformance/contract";
import type { KeywordCase } from "./keywordCase.ts";

const parsed = (text: string): Json => JSON.parse(text);
const named = (name: string, type: SchemaType): [string, Schema] => [name, { type }];

/** Objects and the names of their properties. */
export const objectCases: readonly KeywordCase[] = [
  {
    description: "properties",
    schema: { properties: { a: { type: "integer" }, b: { type: "string" } } },
    valid: [{}, { a: 1 }, { a: 1, b: "" }, { c: [] }, [], "a"],
    invalid: [{ a: "1" }, { a: 1, b: 2 }, { b: null }],
  },
  {
    description: "required",
    schema: { required: ["a", "b"] },
    valid: [{ a: null, b: 0 }, "a", [], null],
    invalid: [{}, { a: 1 }, { b: 1 }, { A: 1, b: 1 }],
  },
  {
    description: "required names that every object inherits",
    schema: { required: ["toString", "constructor", "hasOwnProperty"] },
    valid: [{ toString: 1, constructor: 1, hasOwnProperty: 1 }],
    invalid: [{}, { toString: 1, constructor: 1 }],
    wrong: ["ajv"],
  },
  {
    description: "a required __proto__",
    schema: { required: ["__proto__"] },
    valid: [parsed('{"__proto__": 1}'), []],
    invalid: [{}, { proto: 1 }],
    wrong: ["ajv"],
  },
  {
    description: "properties with names that every object inherits",
    schema: { properties: Object.fromEntries([named("toString", "string"), named("constructor", "number")]) },
    wrong: ["ajv"],
    valid: [{}, { toString: "a" }, { constructor: 1 }, { valueOf: null }],
    invalid: [{ toString: 1 }, { constructor: "a" }, { constructor: { prototype: 1 } }],
  },
  {
    description: "names with signs that pointers escape",
    schema: { required: ["a/b", "a~b", "a b", ""], properties: { "a/b": { minimum: 1 }, "": { minimum: 1 } } },
    valid: [{ "a/b": 1, "a~b": 1, "a b": 1, "": 1 }],
    invalid: [{ "a/b": 0, "a~b": 1, "a b": 1, "": 1 }, { "a/b": 1, "a~b": 1, "a b": 1, "": 0 }, { "a/b": 1 }],
  },
  {
    description: "no other properties",
    schema: { properties: { a: {} }, additionalProperties: false },
    valid: [{}, { a: 1 }, [], "b"],
    invalid: [{ b: 1 }, { a: 1, toString: 1 }, { "": 1 }],
  },
  {
    description: "other properties of a type",
    schema: { properties: { a: {} }, additionalProperties: { type: "boolean" } },
    valid: [{ a: 1, b: true }, { b: false }],
    invalid: [{ b: 1 }, { a: true, b: true, c: null }],
  },
  {
    description: "other properties do not look into allOf",
    schema: { allOf: [{ properties: { a: {} } }], properties: { b: {} }, additionalProperties: { type: "boolean" } },
    valid: [{ a: true, b: 1 }],
    invalid: [{ a: 1, b: true }],
  },
  {
    description: "number of properties",
    schema: { minProperties: 1, maxProperties: 2 },
    valid: [{ a: 1 }, { a: 1, b: null }, [], "", null],
    invalid: [{}, { a: 1, b: 1, c: 1 }],
  },
];
