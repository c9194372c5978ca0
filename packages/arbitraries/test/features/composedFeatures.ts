import type { Json } from "@iom-conformance/contract";
import type { Feature } from "./feature.ts";
import { at, has, is, lacks, ofLength, ref } from "./predicates.ts";

/** Composition: allOf, anyOf, oneOf, not, discriminators. */
export const composedFeatures: readonly Feature[] = [
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
