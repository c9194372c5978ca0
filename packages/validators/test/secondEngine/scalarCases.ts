import type { Json } from "@iom-conformance/contract";
import type { KeywordCase } from "./keywordCase.ts";

const ofEveryType: readonly Json[] = [null, true, 0, "a", [], {}];
const parsed = (text: string): Json => JSON.parse(text);

/** Types, constants, numbers and texts. */
export const scalarCases: readonly KeywordCase[] = [
  { description: "nothing refuses nothing", schema: {}, valid: ofEveryType, invalid: [] },
  { description: "type null", schema: { type: "null" }, valid: [null], invalid: [false, 0, "", "null", [], {}] },
  {
    description: "type boolean",
    schema: { type: "boolean" },
    valid: [true, false],
    invalid: [null, 0, 1, "true", [], {}],
  },
  {
    description: "type integer",
    schema: { type: "integer" },
    valid: [0, -1, parsed("1.0"), parsed("-0.0"), parsed("1e2"), 1e300, 2 ** 53 + 2],
    invalid: [null, true, 0.5, -1.5, 1e-9, "1", [1], {}],
  },
  {
    description: "type number",
    schema: { type: "number" },
    valid: [0, 0.5, -1e300, 1e-300],
    invalid: [null, true, "1", "NaN", [1], {}],
  },
  {
    description: "type string",
    schema: { type: "string" },
    valid: ["", "1", "\u0000", "\ud83d"],
    invalid: [null, true, 1, ["a"], {}],
  },
  {
    description: "type array",
    schema: { type: "array" },
    valid: [[], [null], [[]]],
    invalid: [null, true, 0, "[]", {}, { length: 0 }],
  },
  {
    description: "type object",
    schema: { type: "object" },
    valid: [{}, { a: 1 }],
    invalid: [null, true, 0, "{}", [], [{}]],
  },
  {
    description: "several types",
    schema: { type: ["integer", "null"] },
    valid: [1, null],
    invalid: [0.5, "1", [], {}, false],
  },
  { description: "const false is no zero", schema: { const: false }, valid: [false], invalid: [0, "", null, [], {}] },
  {
    description: "const zero is no false",
    schema: { const: 0 },
    valid: [0, parsed("-0.0"), parsed("0e5")],
    invalid: [false, "0", null, []],
  },
  { description: "const null", schema: { const: null }, valid: [null], invalid: [false, 0, "", {}, []] },
  {
    description: "const one inside a list",
    schema: { const: [1] },
    valid: [[1], parsed("[1.0]")],
    invalid: [[true], [], [1, 1], 1, "[1]", { 0: 1 }],
  },
  {
    description: "const object in any order",
    schema: { const: { a: 1, b: [{ c: null }] } },
    valid: [
      { a: 1, b: [{ c: null }] },
      { b: [{ c: null }], a: 1 },
    ],
    invalid: [{ a: 1 }, { a: 1, b: [{}] }, { a: 1, b: [{ c: null }], d: 1 }, { a: true, b: [{ c: null }] }, []],
  },
  {
    description: "const list in this order",
    schema: { const: [1, 2] },
    valid: [[1, 2]],
    invalid: [[2, 1], [1], [1, 2, 3], { 0: 1, 1: 2 }],
  },
  {
    description: "const empty object is no empty list",
    schema: { const: {} },
    valid: [{}],
    invalid: [[], null, { a: 1 }],
  },
  {
    description: "const text with a zero character",
    schema: { const: "a\u0000b" },
    valid: ["a\u0000b"],
    invalid: ["ab", "a", "a\\u0000b"],
  },
  {
    description: "const text, composed and not",
    schema: { const: "\u00e9" },
    valid: ["\u00e9"],
    invalid: ["e\u0301", "e"],
  },
  {
    description: "enum of everything",
    schema: { enum: [null, 6, "a", [], true, { b: 12 }] },
    valid: [null, 6, "a", [], true, { b: 12 }],
    invalid: [false, 7, "A", [[]], {}, { b: 12, c: 1 }, { b: "12" }, "null", "6", 1],
  },
  {
    description: "enum of names that every object has",
    schema: { enum: ["constructor", "toString"] },
    valid: ["toString"],
    invalid: ["valueOf", {}, "__proto__"],
  },
  {
    description: "minimum",
    schema: { minimum: 1.1 },
    valid: [1.1, 2, "0", null, [], {}],
    invalid: [1, 0, -5, 1.0999999],
  },
  {
    description: "maximum",
    schema: { maximum: -2 },
    valid: [-2, parsed("-2.0"), -3, "0"],
    invalid: [-1.9999999, 0, 1e300],
  },
  {
    description: "exclusive minimum",
    schema: { exclusiveMinimum: 0 },
    valid: [1e-300, 1, true],
    invalid: [0, parsed("-0.0"), -1],
  },
  {
    description: "exclusive maximum",
    schema: { exclusiveMaximum: 3 },
    valid: [2.9999999, -1, "4"],
    invalid: [3, 3.5, 1e300],
  },
  {
    description: "a bound of 2^53",
    schema: { maximum: 2 ** 53 },
    valid: [2 ** 53, parsed("9007199254740993")],
    invalid: [2 ** 53 + 2],
  },
  {
    description: "multiple of an integer",
    schema: { multipleOf: 2 },
    valid: [0, 10, -4, "7", null],
    invalid: [7, 0.5, -3],
  },
  { description: "multiple of a fraction", schema: { multipleOf: 1.5 }, valid: [0, 4.5, -3], invalid: [35, 1] },
  {
    description: "multiple of a decimal, which is none in binary",
    schema: { multipleOf: 0.01 },
    valid: [0.07, 0.29, 1.1, 19.99, 4.35, 1e6, 123456.78],
    invalid: [0.075, 0.001, 19.995],
    wrong: ["ajv"],
  },
  {
    description: "multiple of a small number",
    schema: { multipleOf: 0.0001 },
    valid: [0.0075, 0],
    invalid: [0.00751, 0.00005],
  },
  {
    description: "maximum length in code points",
    schema: { maxLength: 2 },
    valid: ["", "ab", "\u{1f600}\u{1f600}", 100, [], {}],
    invalid: ["abc", "\u{1f600}\u{1f600}a", "e\u0301e"],
  },
  {
    description: "minimum length in code points",
    schema: { minLength: 2 },
    valid: ["ab", "\u{1f600}\u{1f600}", "e\u0301", 1, null],
    invalid: ["", "a", "\u{1f600}"],
  },
  {
    description: "a lone surrogate is one",
    schema: { minLength: 2, maxLength: 2 },
    valid: ["\ud83d\ud83d", "\ude00\ud83d"],
    invalid: ["\ud83d", "\ud83d\ude00"],
  },
  {
    description: "a pattern is not anchored",
    schema: { pattern: "a+" },
    valid: ["xaay", "a", 1, null, {}],
    invalid: ["", "b", "A"],
  },
  {
    description: "a pattern is anchored when it says so",
    schema: { pattern: "^a*$" },
    valid: ["", "aaa"],
    invalid: ["ab", "a\n", " a"],
  },
  {
    description: "a pattern counts code points",
    schema: { pattern: "^.$" },
    valid: ["a", "\u{1f600}", "\ud83d"],
    invalid: ["", "\n", "e\u0301", "\u{1f600}a"],
  },
  {
    description: "a pattern of letters",
    schema: { pattern: "^\\p{Letter}+$" },
    valid: ["\u00e9", "\u0416\u6c34"],
    invalid: ["1", "\u{1f600}", "a b"],
  },
  {
    description: "a pattern of ASCII digits",
    schema: { pattern: "^\\d+$" },
    valid: ["0", "42"],
    invalid: ["\u0660", "\uff11", "1a"],
  },
];
