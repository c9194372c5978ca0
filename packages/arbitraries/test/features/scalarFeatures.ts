import type { Feature } from "./feature.ts";
import { has, is, lacks, ofLength } from "./predicates.ts";

/** Texts, numbers, flags, listed values. */
export const scalarFeatures: readonly Feature[] = [
  { name: "a boolean", schemas: { Value: { type: "boolean" } }, seen: [is(true), is(false)] },
  {
    name: "a nullable type",
    schemas: { Value: { type: ["string", "null"] } },
    seen: [is(null), (value) => typeof value === "string"],
  },
  {
    name: "no type at all",
    schemas: { Value: {} },
    seen: [
      is(null),
      is(true),
      (value) => typeof value === "string",
      (value) => typeof value === "number",
      Array.isArray,
      has(),
    ],
  },
  {
    name: "properties without a type",
    schemas: { Value: { properties: { a: { type: "integer" } } } },
    seen: [has("a"), lacks("a")],
    never: (value) => typeof value !== "object" || value === null,
  },
  {
    name: "bounds of an integer",
    schemas: { Value: { type: "integer", minimum: -3, maximum: 100000 } },
    seen: [is(-3), is(100000), is(0), (value) => Number(value) > 100],
  },
  {
    name: "exclusive bounds of an integer",
    schemas: { Value: { type: "integer", exclusiveMinimum: 2, exclusiveMaximum: 9 } },
    seen: [is(3), is(8)],
  },
  {
    name: "exclusive bounds of a number",
    schemas: { Value: { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1 } },
    seen: [is(5e-324), is(0.9999999999999999), (value) => Number.isInteger(Number((Number(value) * 100).toFixed(9)))],
  },
  {
    name: "int32",
    schemas: { Value: { type: "integer", format: "int32" } },
    seen: [is(2147483647), is(-2147483648), is(0), is(-1)],
  },
  {
    name: "int64",
    schemas: { Value: { type: "integer", format: "int64" } },
    seen: [is(2 ** 63 - 1024), is(-(2 ** 63 - 1024)), is(2 ** 53), is(2 ** 31)],
  },
  {
    name: "numbers",
    schemas: { Value: { type: "number" } },
    seen: [is(0), is(5e-324), is(Number.MAX_VALUE), (value) => !Number.isInteger(value), (value) => Number(value) < 0],
    never: (value) => Object.is(value, -0),
  },
  { name: "float", schemas: { Value: { type: "number", format: "float" } }, seen: [is(2 ** 128 - 2 ** 104)] },
  {
    name: "multiples of a decimal",
    schemas: { Value: { type: "number", multipleOf: 0.01, minimum: 0.07, maximum: 99999.99 } },
    seen: [is(0.07), is(99999.99), (value) => !Number.isInteger(value)],
  },
  {
    name: "multiples of two numbers",
    schemas: { Value: { type: "integer", allOf: [{ multipleOf: 4 }, { multipleOf: 6 }] } },
    seen: [is(12), is(24), is(0)],
  },
  {
    name: "lengths in code points",
    schemas: { Value: { type: "string", minLength: 2, maxLength: 50 } },
    seen: [ofLength(2), ofLength(50), (value) => String(value).length > [...String(value)].length],
    never: (value) => !String(value).isWellFormed(),
  },
  {
    name: "a very long text",
    schemas: { Value: { type: "string", maxLength: 10000 } },
    seen: [ofLength(0), ofLength(10000), (value) => String(value).length < 40],
  },
  {
    name: "any text",
    schemas: { Value: { type: "string" } },
    seen: [
      is(""),
      (value) => /\p{M}/u.test(String(value)),
      (value) => /[\u0590-\u06ff]/.test(String(value)),
      (value) => /[\u{10000}-\u{10ffff}]/u.test(String(value)),
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
      (value) => /[\u0000-\u001f]/.test(String(value)),
      (value) => /^[a-z]+$/.test(String(value)),
    ],
    never: (value) => !String(value).isWellFormed(),
  },
  {
    name: "a documented example",
    schemas: { Value: { type: "string", example: "WEB-1", maxLength: 8 } },
    seen: [is("WEB-1"), ofLength(8), (value) => !is("WEB-1")(value)],
  },
  {
    name: "enum of any JSON",
    schemas: { Value: { enum: [1, "1", null, { a: [1] }, []] } },
    seen: [is(1), is("1"), is(null), is({ a: [1] }), is([])],
  },
  { name: "const", schemas: { Value: { const: { a: 1 } } }, seen: [is({ a: 1 })] },
  {
    name: "enum within a type",
    schemas: { Value: { type: "string", enum: ["a", 1, "bb"], minLength: 2 } },
    seen: [is("bb")],
    never: (value) => !is("bb")(value),
  },
  {
    name: "a pattern",
    schemas: { Value: { type: "string", pattern: "^[A-Z]{2}\\d{2,4}(-x)?$" } },
    seen: [(value) => String(value).endsWith("-x"), ofLength(4), ofLength(6)],
  },
  {
    name: "a pattern and a length",
    schemas: { Value: { type: "string", pattern: "^[a-z0-9]+$", minLength: 12, maxLength: 64 } },
    seen: [ofLength(12), (value) => String(value).length > 20],
  },
  {
    name: "an unanchored pattern",
    schemas: { Value: { type: "string", pattern: "[0-9]" } },
    seen: [(value) => String(value).length > 1],
  },
  {
    name: "several patterns",
    schemas: { Value: { type: "string", allOf: [{ pattern: "^[a-z]{3}" }, { pattern: "^[a-c]" }], example: "abc" } },
    seen: [is("abc")],
  },
  {
    name: "a pattern that cannot be generated, with an example",
    schemas: { Value: { type: "string", pattern: "^(?=.*\\d)(?=.*[a-z]).{4,8}$", example: "abc1" } },
    seen: [is("abc1")],
  },
];
