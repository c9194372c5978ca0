import { contractOf } from "./contractOf.ts";

/** A small contract with one of everything that generated code has to express. */
export const depotContract = contractOf({
  Parcel: {
    description: "Something that is shipped",
    type: "object",
    required: ["id", "size"],
    properties: {
      id: { type: "integer", format: "int64", description: "Number of the parcel.\nNever used twice. */" },
      size: { type: "string", enum: ["S", "M", "L"] },
      weight: { type: ["number", "null"], minimum: 0, deprecated: true },
      "content-type": { const: "parcel" },
      labels: { type: "object", additionalProperties: { type: "string", format: "uri" } },
      dimensions: {
        type: "object",
        properties: { width: { type: "number" } },
        additionalProperties: { type: "integer" },
      },
      contents: { type: "array", items: { $ref: "#/components/schemas/Parcel" } },
      route: { type: "array", items: { type: ["string", "integer"] } },
      receiver: { $ref: "#/components/schemas/Receiver" },
      anything: {},
    },
  },
  Receiver: {
    description: "Whoever gets it",
    type: "object",
    required: ["id"],
    properties: {
      id: { type: "integer" },
      type: { type: "string", enum: ["PERSON", "COMPANY"] },
      note: { type: "string" },
    },
    oneOf: [{ $ref: "#/components/schemas/Person" }, { $ref: "#/components/schemas/Company" }],
  },
  Sender: {
    type: "object",
    required: ["id"],
    properties: { id: { type: "integer" }, type: { type: "string", enum: ["PERSON", "COMPANY"] } },
    oneOf: [{ $ref: "#/components/schemas/Person" }, { $ref: "#/components/schemas/Company" }],
  },
  Shelf: {
    type: "array",
    items: {
      allOf: [
        { $ref: "#/components/schemas/Parcel" },
        { type: "object", properties: { place: { type: ["string", "null"], description: "Row {and} column" } } },
      ],
    },
  },
  Cargo: {
    type: "object",
    required: ["mass"],
    properties: { mass: { type: "number" } },
    oneOf: [
      { type: "object", properties: { mass: { type: "number" }, state: { const: "dry" } } },
      { type: "object", properties: { mass: { type: "number" }, state: { const: "wet" }, liters: { type: "number" } } },
    ],
  },
  Stock: { type: "array", items: { type: "object", properties: { place: { type: ["string", "null"] } } } },
  Keeper: { type: ["object", "null"], oneOf: [{ $ref: "#/components/schemas/Person" }, { type: "null" }] },
  Person: {
    type: "object",
    required: ["id", "lastName"],
    properties: { id: { type: "integer" }, lastName: { type: "string" }, type: { type: "string", enum: ["PERSON"] } },
  },
  Company: {
    type: "object",
    required: ["companyName", "id"],
    properties: {
      id: { type: "integer" },
      companyName: { type: "string" },
      type: { type: "string", enum: ["COMPANY"] },
    },
  },
  Express: {
    allOf: [
      { $ref: "#/components/schemas/Parcel" },
      { type: "object", required: ["until"], properties: { until: { type: "string", format: "date-time" } } },
    ],
  },
  "Depot.Error": { type: "object", additionalProperties: false, properties: { code: { type: "string" } } },
  Depot_Error: { type: "string", pattern: "^[A-Z]+$", minLength: 2 },
  Error: { type: "object", required: ["value"] },
  default: {
    anyOf: [{ type: "string" }, { type: "null" }, { type: "array", uniqueItems: true, items: { type: "object" } }],
  },
  Empty: { type: "object" },
});
