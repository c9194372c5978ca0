import type { Feature } from "./feature.ts";
import { has, is, lacks, ofLength } from "./predicates.ts";

/** Lists, objects and maps. */
export const containerFeatures: readonly Feature[] = [
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
