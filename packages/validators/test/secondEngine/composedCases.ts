import type { Json, Schema } from "@iom-conformance/contract";
import type { KeywordCase } from "./keywordCase.ts";

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const parsed = (text: string): Json => JSON.parse(text);

/** Schemas of schemas, and schemas that refer to others. */
export const composedCases: readonly KeywordCase[] = [
  {
    description: "allOf",
    schema: { allOf: [{ required: ["a"] }, { properties: { a: { minimum: 1 } } }, { type: "object" }] },
    valid: [{ a: 1 }, { a: "0" }],
    invalid: [{}, { a: 0 }, []],
  },
  {
    description: "anyOf",
    schema: { anyOf: [{ type: "integer" }, { minimum: 2 }] },
    valid: [1, 2.5, 3, "a"],
    invalid: [1.5, -0.5],
  },
  {
    description: "oneOf",
    schema: { oneOf: [{ type: "integer" }, { minimum: 2 }] },
    valid: [1, 2.5, "a"],
    invalid: [3, 1.5, 2],
  },
  {
    description: "oneOf with a base",
    schema: { type: "string", oneOf: [{ minLength: 2 }, { maxLength: 4 }] },
    valid: ["a", "abcde", ""],
    invalid: [3, "abc", null],
  },
  {
    description: "oneOf and anyOf together",
    schema: { oneOf: [{ minimum: 0 }, { maximum: -10 }], anyOf: [{ multipleOf: 2 }, { multipleOf: 3 }] },
    valid: [0, 6, -12, -15],
    invalid: [5, -11, -4],
  },
  {
    description: "not",
    schema: { not: { type: ["integer", "boolean"] } },
    valid: ["a", 0.5, null, []],
    invalid: [1, true, parsed("1.0")],
  },
  { description: "not not", schema: { not: { not: { minimum: 1 } } }, valid: [1, "a"], invalid: [0] },
  {
    description: "a forbidden property",
    schema: { properties: { a: { not: {} } } },
    valid: [{}, { b: 1 }, 1],
    invalid: [{ a: 1 }, { a: null }],
  },
  {
    description: "a tagged union",
    schema: { oneOf: [ref("Dog"), ref("Cat")] },
    others: {
      Dog: { type: "object", required: ["kind"], properties: { kind: { enum: ["dog"] }, bark: { type: "string" } } },
      Cat: {
        type: "object",
        required: ["kind"],
        properties: { kind: { enum: ["cat", "lion"] }, lives: { type: "integer" } },
      },
    },
    valid: [{ kind: "dog" }, { kind: "dog", bark: "a", lives: "x" }, { kind: "lion", lives: 9, bark: 1 }],
    invalid: [
      {},
      { kind: "dog", bark: 1 },
      { kind: "cat", lives: "9" },
      { kind: "toString" },
      { kind: null },
      { kind: ["dog"] },
      "dog",
      [],
      null,
      { Kind: "dog" },
    ],
  },
  {
    description: "a union whose tag may be missing",
    schema: {
      oneOf: [
        { properties: { kind: { const: 1 }, a: { type: "string" } } },
        { properties: { kind: { const: 2 }, b: { type: "string" } }, required: ["b"] },
      ],
    },
    valid: [{}, { kind: 1 }, { kind: 2, b: "" }, { b: 1 }, { kind: 1, b: "" }, { a: 1, b: "" }],
    invalid: [
      { b: "" },
      { kind: 2 },
      { kind: 3 },
      { kind: 1, a: 1 },
      { kind: 2, b: 1 },
      { a: "", b: "" },
      "a",
      1,
      null,
    ],
  },
  {
    description: "a schema inside itself",
    schema: {
      type: "object",
      properties: { next: ref("Case"), value: { type: "integer" } },
      additionalProperties: false,
    },
    valid: [{}, { value: 1, next: { value: 2, next: {} } }],
    invalid: [{ next: { next: { value: "1" } } }, { next: { next: { other: 1 } } }, { next: null }, { next: [] }],
  },
  {
    description: "two schemas inside each other",
    schema: { type: "array", items: ref("Node") },
    others: { Node: { type: "object", required: ["children"], properties: { children: ref("Case") } } },
    valid: [[], [{ children: [] }], [{ children: [{ children: [] }] }]],
    invalid: [[{}], [{ children: [{}] }], [{ children: {} }], [[]]],
  },
  {
    description: "keywords that do not say anything about the type that is there",
    schema: {
      minimum: 5,
      maxLength: 1,
      maxItems: 1,
      maxProperties: 1,
      pattern: "^a",
      items: { type: "null" },
      required: ["a"],
      uniqueItems: true,
      multipleOf: 5,
    },
    valid: [null, true, 5, "a", [null], { a: 1 }],
    invalid: [4, 6, "ab", "b", [1], [null, null], { b: 1 }, { a: 1, b: 1 }],
  },
];
