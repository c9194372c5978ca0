import { createSchemaJudge } from "@iom-conformance/codegen";
import type { Json } from "@iom-conformance/contract";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contractWith, reference } from "../../test/contractWith.ts";
import { expectJson, expectSameValues, expectShrinksWithin, expectValid } from "../../test/laws.ts";
import { filterCounts } from "./filtered.ts";
import { generationOf } from "./generation.ts";
import { validValue } from "./validValue.ts";

/** A schema `Value`, others beside it, and what has to be seen among its values. */
interface Feature {
  readonly name: string;
  readonly schemas: { readonly [name: string]: Json };
  readonly seen: readonly ((value: Json) => boolean)[];
  readonly never?: (value: Json) => boolean;
}

const is =
  (expected: Json) =>
  (value: Json): boolean =>
    JSON.stringify(value) === JSON.stringify(expected);
const has =
  (...names: readonly string[]) =>
  (value: Json): boolean =>
    typeof value === "object" && value !== null && names.every((name) => Object.hasOwn(value, name));
const lacks =
  (...names: readonly string[]) =>
  (value: Json): boolean =>
    typeof value === "object" && value !== null && !names.some((name) => Object.hasOwn(value, name));
const ofLength =
  (length: number) =>
  (value: Json): boolean =>
    (typeof value === "string" ? [...value] : (value as readonly Json[])).length === length;
const at = (value: Json, ...path: readonly string[]): Json | undefined =>
  path.reduce<Json | undefined>(
    (current, name) => (current as { readonly [name: string]: Json } | undefined)?.[name],
    value,
  );
const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const depthOf = (value: Json): number =>
  typeof value === "object" && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;

const features: readonly Feature[] = [
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
    seen: [is(2 ** 63), is(-(2 ** 63)), is(2 ** 63 - 1024), is(2 ** 53), is(2 ** 31)],
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
  {
    name: "items",
    schemas: { Value: { type: "array", items: { type: "integer" } } },
    seen: [ofLength(0), ofLength(1), ofLength(5)],
  },
  {
    name: "bounds of a list",
    schemas: { Value: { type: "array", items: { type: "boolean" }, minItems: 2, maxItems: 100 } },
    seen: [ofLength(2), ofLength(100), ofLength(3)],
  },
  {
    name: "unique items",
    schemas: { Value: { type: "array", items: { enum: [1, 2, 3] }, uniqueItems: true } },
    seen: [ofLength(0), ofLength(3)],
  },
  {
    name: "unique items, at least so many",
    schemas: { Value: { type: "array", items: { type: "boolean" }, uniqueItems: true, minItems: 2 } },
    seen: [is([true, false]), is([false, true])],
  },
  { name: "items of any kind", schemas: { Value: { type: "array" } }, seen: [ofLength(0), ofLength(2)] },
  {
    name: "required and optional properties",
    schemas: {
      Value: {
        type: "object",
        required: ["a", "z"],
        properties: { a: { type: "string" }, b: {}, c: { type: "null" } },
      },
    },
    seen: [has("a", "b", "c", "z"), lacks("b", "c"), has("b"), lacks("b")],
    never: lacks("z"),
  },
  {
    name: "a map",
    schemas: { Value: { type: "object", additionalProperties: { type: "integer" } } },
    seen: [is({}), (value) => Object.keys(value as object).length > 1],
  },
  {
    name: "a map with limits",
    schemas: { Value: { type: "object", additionalProperties: true, minProperties: 2, maxProperties: 3 } },
    seen: [(value) => Object.keys(value as object).length === 2, (value) => Object.keys(value as object).length === 3],
  },
  {
    name: "named and other properties",
    schemas: {
      Value: { type: "object", properties: { a: { type: "string" } }, additionalProperties: { type: "integer" } },
    },
    seen: [(value) => Object.keys(value as object).some((name) => name !== "a"), is({})],
  },
  {
    name: "limits of named properties",
    schemas: {
      Value: {
        type: "object",
        properties: { a: {}, b: {}, c: {} },
        minProperties: 1,
        maxProperties: 2,
        additionalProperties: false,
      },
    },
    seen: [has("a", "b"), has("c")],
  },
  {
    name: "unknown properties, of which nothing is said",
    schemas: { Value: { type: "object", properties: { a: {} } } },
    seen: [is({})],
    never: (value) => Object.keys(value as object).some((name) => name !== "a"),
  },
  {
    name: "an unsatisfiable optional property",
    schemas: { Value: { type: "object", properties: { a: { not: {} }, b: { type: "null" } } } },
    seen: [has("b")],
    never: has("a"),
  },
  {
    name: "names that every object inherits",
    schemas: {
      Value: {
        type: "object",
        required: ["constructor"],
        properties: { constructor: { type: "null" }, toString: { type: "null" } },
      },
    },
    seen: [has("constructor", "toString"), lacks("toString")],
    never: lacks("constructor"),
  },
];

const composed: readonly Feature[] = [
  {
    name: "allOf with overlapping properties",
    schemas: {
      Value: {
        allOf: [ref("Base"), { properties: { id: { minimum: 5 }, more: { type: "string" } }, required: ["more"] }],
      },
      Base: {
        type: "object",
        required: ["id"],
        properties: { id: { type: "integer", maximum: 7 }, name: { type: "string" } },
      },
    },
    seen: [(value) => at(value, "id") === 5, (value) => at(value, "id") === 7, has("name"), lacks("name")],
  },
  {
    name: "allOf with a closed part",
    schemas: {
      Value: {
        allOf: [
          { properties: { a: {} }, additionalProperties: false },
          { type: "object", properties: { a: {}, b: {} } },
        ],
      },
    },
    seen: [has("a"), is({})],
    never: has("b"),
  },
  {
    name: "anyOf",
    schemas: {
      Value: { anyOf: [{ type: "string" }, { type: "integer", minimum: 3 }, { type: "object", required: ["a"] }] },
    },
    seen: [(value) => typeof value === "string", (value) => typeof value === "number", has("a")],
  },
  {
    name: "anyOf of required names",
    schemas: {
      Value: { type: "object", properties: { a: {}, b: {} }, anyOf: [{ required: ["a"] }, { required: ["b"] }] },
    },
    seen: [has("a", "b"), lacks("b"), lacks("a")],
  },
  {
    name: "oneOf of required names",
    schemas: {
      Value: { type: "object", properties: { a: {}, b: {} }, oneOf: [{ required: ["a"] }, { required: ["b"] }] },
    },
    seen: [has("a"), has("b")],
    never: has("a", "b"),
  },
  {
    name: "oneOf with a tag that may be missing",
    schemas: {
      Value: { oneOf: [ref("Plain"), ref("Dated"), ref("Fast")] },
      Plain: { type: "object", properties: { type: { enum: ["PLAIN"] } } },
      Dated: {
        type: "object",
        required: ["date"],
        properties: { type: { enum: ["DATED"] }, date: { type: "string", format: "date" } },
      },
      Fast: { type: "object", properties: { type: { enum: ["FAST"] } } },
    },
    seen: [is({ type: "PLAIN" }), is({ type: "FAST" }), (value) => at(value, "type") === "DATED"],
    never: lacks("type"),
  },
  {
    name: "oneOf of bounds",
    schemas: { Value: { type: "integer", oneOf: [{ maximum: 10 }, { minimum: 5 }] } },
    seen: [is(4), is(11), is(0)],
    never: (value) => Number(value) >= 5 && Number(value) <= 10,
  },
  {
    name: "oneOf of lengths",
    schemas: { Value: { type: "string", oneOf: [{ maxLength: 3 }, { minLength: 2 }] } },
    seen: [ofLength(0), ofLength(1), ofLength(4)],
  },
  {
    name: "oneOf with a closed variant",
    schemas: {
      Value: { oneOf: [ref("Small"), ref("Large")] },
      Small: { type: "object", properties: { a: { type: "integer" } }, additionalProperties: false },
      Large: { type: "object", properties: { a: { type: "integer" }, b: { type: "integer" } } },
    },
    seen: [has("b"), has("a", "b")],
  },
  {
    name: "oneOf of nested differences",
    schemas: {
      Value: {
        oneOf: [
          {
            type: "object",
            required: ["k"],
            properties: { k: { type: "object", required: ["x"], properties: { x: {}, y: {} } } },
          },
          {
            type: "object",
            required: ["k"],
            properties: { k: { type: "object", required: ["y"], properties: { x: {}, y: {} } } },
          },
        ],
      },
    },
    seen: [(value) => has("x")(at(value, "k") ?? null), (value) => has("y")(at(value, "k") ?? null)],
  },
  {
    name: "oneOf within oneOf",
    schemas: {
      Value: { oneOf: [{ oneOf: [{ type: "null" }, { type: "boolean" }] }, { oneOf: [{ const: 1 }, { const: 2 }] }] },
    },
    seen: [is(null), is(true), is(1), is(2)],
  },
  {
    name: "not",
    schemas: { Value: { not: { type: ["object", "array", "string"] } } },
    seen: [is(null), (value) => typeof value === "number"],
  },
  {
    name: "not a value",
    schemas: { Value: { type: "string", not: { const: "x" } } },
    seen: [ofLength(0)],
    never: is("x"),
  },
  {
    name: "not a range",
    schemas: { Value: { type: "integer", not: { minimum: 0, maximum: 9 } } },
    seen: [is(-1), is(10)],
  },
  {
    name: "not a property",
    schemas: { Value: { type: "object", properties: { a: {}, b: {} }, not: { required: ["a"] } } },
    seen: [has("b")],
    never: has("a"),
  },
  {
    name: "a discriminator over oneOf",
    schemas: {
      Value: {
        oneOf: [ref("Cat"), ref("Dog")],
        discriminator: { propertyName: "kind", mapping: { feline: "#/components/schemas/Cat" } },
      },
      Cat: { type: "object", required: ["kind"], properties: { kind: { type: "string" }, lives: { type: "integer" } } },
      Dog: {
        type: "object",
        required: ["kind", "bark"],
        properties: { kind: { type: "string" }, bark: { type: "boolean" } },
      },
    },
    seen: [(value) => at(value, "kind") === "feline", (value) => at(value, "kind") === "Dog"],
    never: (value) => !["feline", "Dog"].includes(String(at(value, "kind"))),
  },
  {
    name: "a discriminator over allOf subtypes",
    schemas: {
      Value: { type: "object", properties: { pet: ref("Pet") } },
      Pet: {
        type: "object",
        required: ["kind"],
        properties: { kind: { type: "string" } },
        discriminator: { propertyName: "kind", mapping: { feline: "Cat" } },
      },
      Cat: { allOf: [ref("Pet"), { type: "object", required: ["lives"], properties: { lives: { type: "integer" } } }] },
      Dog: { allOf: [ref("Pet"), { type: "object", properties: { bark: { type: "boolean" } } }] },
      Puppy: { allOf: [ref("Dog"), { type: "object", properties: { age: { type: "integer" } } }] },
    },
    seen: ["feline", "Dog", "Puppy", "Pet"].map((kind) => (value: Json) => at(value, "pet", "kind") === kind),
    never: (value) => has("lives")(at(value, "pet") ?? null) && at(value, "pet", "kind") !== "feline",
  },
];

const recursive: readonly Feature[] = [
  {
    name: "a chain",
    schemas: { Value: { type: "object", properties: { next: ref("Value") } } },
    seen: [is({}), (value) => depthOf(value) === 4],
    never: (value) => depthOf(value) > 4,
  },
  {
    name: "a tree",
    schemas: {
      Value: {
        type: "object",
        required: ["name"],
        properties: { name: { type: "string" }, children: { type: "array", items: ref("Value") } },
      },
    },
    seen: [(value) => depthOf(value) === 1, (value) => depthOf(value) >= 5],
    never: (value) => depthOf(value) > 8,
  },
  {
    name: "a tree of two kinds",
    schemas: {
      Value: { oneOf: [ref("Leaf"), ref("Both")] },
      Leaf: {
        type: "object",
        required: ["leaf"],
        properties: { leaf: { type: "integer" } },
        additionalProperties: false,
      },
      Both: {
        type: "object",
        required: ["left", "right"],
        properties: { left: ref("Value"), right: ref("Value") },
        additionalProperties: false,
      },
    },
    seen: [has("leaf"), has("left")],
    never: (value) => depthOf(value) > 6,
  },
  {
    name: "mutual recursion with required parts",
    schemas: {
      Value: {
        type: "object",
        required: ["b"],
        properties: { b: { type: ["object", "null"], required: ["a"], properties: { a: ref("Value") } } },
      },
    },
    seen: [is({ b: null }), (value) => depthOf(value) > 2],
  },
  {
    name: "recursion by allOf",
    schemas: {
      Value: { allOf: [ref("Node"), { properties: { next: ref("Value"), extra: { type: "null" } } }] },
      Node: { type: "object", properties: { next: ref("Node") } },
    },
    seen: [is({}), has("next"), has("extra")],
  },
  {
    name: "a recursive map",
    schemas: { Value: { type: "object", additionalProperties: ref("Value") } },
    seen: [is({}), (value) => depthOf(value) > 2],
  },
];

describe.each([...features, ...composed, ...recursive])("$name", ({ schemas, seen, never }) => {
  const contract = contractWith(schemas);
  const { judge } = createSchemaJudge(contract);
  const schema = reference("Value");
  const generation = generationOf(contract);
  const values = fc.sample(validValue(generation, schema), { numRuns: 600, seed: 7 });

  it("gives valid values, of all kinds", () => {
    expectValid(values, (value) => judge(schema, value));
    expect(seen.map((predicate) => values.some(predicate))).toEqual(seen.map(() => true));
    if (never !== undefined) expect(values.filter(never)).toEqual([]);
  });

  it("filters next to nothing out", () => {
    for (const { reason, asked, refused } of filterCounts(generation)) {
      expect([reason, refused <= Math.max(1, asked * 0.01)]).toEqual([reason, true]);
    }
  });

  it("keeps the laws", () => {
    expectJson(values);
    expectSameValues(() => validValue(generationOf(contract), schema));
    expectShrinksWithin(validValue(generation, schema), (value) => judge(schema, value).length === 0, 10);
  });
});

describe("schemas without values", () => {
  it.each<{ readonly name: string; readonly schemas: { readonly [name: string]: Json }; readonly message: RegExp }>([
    {
      name: "one that must contain itself",
      schemas: { Value: { type: "object", required: ["next"], properties: { next: ref("Value") } } },
      message: /no finite value satisfies Value: .* contain itself/,
    },
    {
      name: "one that contradicts itself",
      schemas: { Value: { type: "integer", minimum: 5, maximum: 3 } },
      message: /no finite value satisfies Value/,
    },
    {
      name: "one that refuses what it asks for",
      schemas: { Value: { type: "object", required: ["a"], not: { required: ["a"] } } },
      message: /no finite value satisfies Value/,
    },
    {
      name: "one whose variants say the same",
      schemas: { Value: { oneOf: [{ type: "string" }, { type: "string", description: "again" }] } },
      message: /no finite value satisfies Value/,
    },
    {
      name: "one that refuses everything",
      schemas: { Value: { not: {} } },
      message: /no finite value satisfies Value/,
    },
  ])("$name gives an error", ({ schemas, message }) => {
    expect(() => validValue(generationOf(contractWith(schemas)), reference("Value"))).toThrow(message);
  });

  it("a pattern that nothing matches gives an error that names it", () => {
    const generation = generationOf(contractWith({ Value: { type: "string", pattern: "^(?=b)a\\b$" } }));
    expect(() => fc.sample(validValue(generation, reference("Value")), 1)).toThrow(
      /found no value that matches the pattern \^\(\?=b\)a\\b\$/,
    );
  });
});
