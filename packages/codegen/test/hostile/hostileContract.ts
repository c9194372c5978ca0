import type { Schema } from "@iom-conformance/contract";
import { contractOf } from "../contractOf.ts";

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const text: Schema = { type: "string" };

/** A schema for each way in which a value is read: by name, by all names, by index, by all of its parts, and again and again. */
export const hostileContract = contractOf({
  Anything: {},
  Knot: {
    type: "object",
    properties: {
      next: ref("Knot"),
      knots: { type: "array", items: ref("Knot") },
      label: { type: "string", maxLength: 5 },
      count: { type: "integer", minimum: 0 },
    },
  },
  Untyped: {
    properties: { next: ref("Untyped"), value: { minimum: 0, maxLength: 5, maxItems: 3 } },
    items: ref("Untyped"),
  },
  Names: {
    type: "object",
    required: ["constructor", "toString", "__proto__"],
    properties: Object.fromEntries([
      ["constructor", text],
      ["toString", text],
      ["__proto__", text],
    ]),
    additionalProperties: false,
  },
  Record: { type: "object", additionalProperties: { type: "string", maxLength: 5 } },
  Closed: { type: "object", properties: { label: text, "content-type": text }, additionalProperties: false },
  Sized: { minProperties: 1, maxProperties: 3, minItems: 1, maxItems: 3, minLength: 1, maxLength: 3 },
  Numbers: { type: "array", items: { type: "number", minimum: 0, multipleOf: 0.01 } },
  Set: { uniqueItems: true },
  Choice: { enum: [null, 1, "a", [1], { a: { b: 1 } }] },
  Constant: { const: { a: [1, { b: null }] } },
  Code: { type: "string", pattern: "^[A-Z]{2}\\d+$", minLength: 3, maxLength: 20 },
  Moments: { items: { format: "date-time" }, properties: { at: { format: "uri" }, id: { format: "int64" } } },
  Person: { type: "object", required: ["kind"], properties: { kind: { enum: ["person"] }, lastName: text } },
  Company: {
    type: "object",
    required: ["kind"],
    properties: { kind: { enum: ["company"] }, vat: text, owner: ref("Party") },
  },
  Party: { oneOf: [ref("Person"), ref("Company")] },
  Parties: { type: "array", items: ref("Party") },
  Shape: {
    anyOf: [
      { type: "object", required: ["a"], properties: { a: text } },
      { type: "array", items: text },
      { type: "integer" },
    ],
  },
  Shapes: { type: "array", items: ref("Shape") },
  Parts: { allOf: [{ properties: { a: text } }, { properties: { b: ref("Parts") } }], not: { required: ["c"] } },
});
