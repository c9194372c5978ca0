import type { Json, Schema } from "@iom-conformance/contract";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contractWith, reference } from "../../test/contractWith.ts";
import { generationOf } from "../valid/generationOf.ts";
import { breaksOf } from "./breaksOf.ts";
import type { Invalid } from "./invalid.ts";

/** Samples of every way to break a rule of a schema, by kind. */
function samplesOf(schema: Schema, keyword: string): { readonly [kind: string]: readonly Invalid[] } {
  const { breaks } = breaksOf(generationOf(contractWith({ Root: schema as Json })), reference("Root"));
  const some = breaks.filter((one) => one.keyword === keyword && one.path === "");
  return Object.fromEntries(
    some.map(({ kind, arbitrary }) => [kind, fc.sample(arbitrary, { numRuns: 50, seed: 1 })] as const),
  );
}

/** The different values of each kind, as JSON. */
function valuesOf(schema: Schema, keyword: string): { readonly [kind: string]: readonly unknown[] } {
  return Object.fromEntries(
    Object.entries(samplesOf(schema, keyword)).map(([kind, samples]) => [
      kind,
      [...new Set(samples.map(({ value }) => JSON.stringify(value)))].sort().map((text) => JSON.parse(text)),
    ]),
  );
}

const cases: readonly { name: string; schema: Schema; keyword: string; expected: { [kind: string]: unknown[] } }[] = [
  {
    name: "an upper bound of integers",
    schema: { type: "integer", maximum: 9 },
    keyword: "maximum",
    expected: { "one-above-maximum": [10], "far-above-maximum": [1009, 19] },
  },
  {
    name: "a lower bound of prices",
    schema: { type: "number", minimum: 1, maximum: 1 },
    keyword: "minimum",
    expected: {
      "one-below-minimum": [0],
      "just-below-minimum": [0.99],
      "far-below-minimum": [-9, -999],
      "negated-minimum": [-1],
    },
  },
  {
    name: "an excluded bound",
    schema: { type: "integer", exclusiveMinimum: 0, maximum: 1 },
    keyword: "exclusiveMinimum",
    expected: {
      "at-exclusiveMinimum": [0],
      "one-below-exclusiveMinimum": [-1],
      "far-below-exclusiveMinimum": [-10, -1000],
      "negated-exclusiveMinimum": [-1],
    },
  },
  {
    name: "a bound beside a multiple",
    schema: { type: "integer", minimum: 0, maximum: 5, multipleOf: 5 },
    keyword: "minimum",
    expected: { "one-below-minimum": [-5], "far-below-minimum": [-50, -5000], "negated-minimum": [-5] },
  },
  {
    name: "a bound that is an int32",
    schema: { type: "integer", format: "int32", minimum: 1 },
    keyword: "format",
    expected: { "one-above-int32": [2147483648], "unsigned-int32": [4294967295] },
  },
  {
    name: "a flag",
    schema: { type: "boolean" },
    keyword: "type",
    expected: {
      null: [null],
      "as-text": ["false", "true"],
      "number-for-boolean": [0, 1],
      "in-an-object": [{ value: false }, { value: true }],
      "in-a-list": [[false], [true]],
    },
  },
  {
    name: "a choice",
    schema: { type: "string", enum: ["RED"] },
    keyword: "enum",
    expected: {
      "other-case": ["Red", "red"],
      "with-space": [" RED", "RED "],
      prefix: ["RE"],
      longer: ["REDS", "RED_"],
      unknown: ["", "UNKNOWN"],
    },
  },
  {
    name: "a constant number",
    schema: { type: "integer", const: 3 },
    keyword: "const",
    expected: { neighbour: [2, 4] },
  },
  {
    name: "a list of one kind of items",
    schema: { type: "array", minItems: 1, maxItems: 2, items: { const: 1 } },
    keyword: "maxItems",
    expected: { "one-above-maxItems": [[1, 1, 1]] },
  },
  {
    name: "a list without duplicates",
    schema: { type: "array", uniqueItems: true, maxItems: 2, items: { enum: [7] } },
    keyword: "uniqueItems",
    expected: {
      "item-twice-in-a-row": [[7, 7]],
      "item-twice-apart": [[7, 7]],
      "item-twice-in-another-order": [[7, 7]],
    },
  },
  {
    name: "a missing property",
    schema: { type: "object", required: ["name"], properties: { name: { const: "Emma" } } },
    keyword: "required",
    expected: { missing: [{}], "as-other-case": [{ Name: "Emma" }], "as-misspelling": [{ naem: "Emma" }] },
  },
];

describe("the near misses of", () => {
  it.each(cases)("$name", ({ schema, keyword, expected }) => {
    const found = valuesOf(schema, keyword);
    expect(found).toEqual(expected);
  });

  it("an integer are fractions, not 1.0", () => {
    for (const { value } of samplesOf({ type: "integer" }, "type").fraction ?? []) {
      expect(Number.isInteger(value)).toBe(false);
    }
  });

  it("lengths count code points, so that who counts units of UTF-16 is found out", () => {
    const { "one-below-minLength-of-astral-characters": short = [] } = samplesOf(
      { type: "string", minLength: 3 },
      "minLength",
    );
    expect(short.length).toBe(50);
    for (const { value } of short) expect([[...String(value)].length, String(value).length]).toEqual([2, 4]);

    const long = samplesOf({ type: "string", maxLength: 4 }, "maxLength");
    const lengths = Object.values(long).map((some) => some.map(({ value }) => [...String(value)].length));
    expect(new Set(lengths.flat())).toEqual(new Set([5]));
  });

  it("a pattern are one character away from it", () => {
    const samples = samplesOf({ type: "string", pattern: "^[A-Z]{2}[0-9]{2}$" }, "pattern");
    const texts = (kind: string) => (samples[kind] ?? []).map(({ value }) => String(value));
    for (const text of texts("one-character-replaced")) expect([...text].length).toBe(4);
    for (const text of texts("one-character-added")) expect([...text].length).toBe(5);
    for (const text of texts("one-character-missing")) expect([...text].length).toBe(3);
    for (const text of texts("other-case")) expect(text.toUpperCase()).toMatch(/^[A-Z]{2}[0-9]{2}$/);
  });

  it("a multiple lie next to one", () => {
    const samples = samplesOf({ type: "number", multipleOf: 0.01, minimum: 0, maximum: 9 }, "multipleOf");
    const rests = Object.entries(samples).map(([kind, some]) => {
      const distances = some.map(({ value }) => Math.abs(Number(value) * 100 - Math.round(Number(value) * 100)));
      return [kind, Math.round(Math.max(...distances) * 1e6) / 1e6];
    });
    expect(Object.fromEntries(rests)).toEqual({ "half-a-step-off": 0.5, "a-tenth-off": 0.1, "minus-a-tenth-off": 0.1 });
  });

  it("a rule are described in a sentence", () => {
    const described = (schema: Schema, keyword: string) =>
      Object.values(samplesOf(schema, keyword)).map((some) => some[0]?.violation.description);
    expect(described({ type: "integer", format: "int32" }, "format")[0]).toBe(
      "2147483648, one above the largest 32-bit integer, which is no int32",
    );
    expect(described({ type: "boolean" }, "type")).toEqual([
      "null instead of a boolean",
      expect.stringMatching(/^the text "(true|false)" instead of a boolean$/),
      expect.stringMatching(/^the number [01] instead of a boolean$/),
      "an object instead of a boolean",
      "a list around a value instead of a boolean",
    ]);
    expect(described({ type: "string", maxLength: 2 }, "maxLength")[0]).toBe(
      "3 characters, where at most 2 are allowed",
    );
    expect(described({ type: "object", required: ["id"], properties: {} }, "required")[0]).toBe(
      'the property "id" is missing',
    );
  });
});
