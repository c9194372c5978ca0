import type { Json } from "@iom-conformance/contract";
import { smallUnions } from "./smallUnions.ts";

/** A document with one feature of schemas, and what can be broken of its schema `Root`. */
export interface SmallDocument {
  readonly name: string;
  readonly schemas: { readonly [name: string]: Json };
  /** As `path keyword limit`. */
  readonly broken: readonly string[];
  readonly unbreakable: readonly (readonly [rule: string, reason: string])[];
}

const formatInstead = 'whatever breaks it is reported as format at ""';

/** Everything but unions, which have a file of their own. */
const plainDocuments: readonly SmallDocument[] = [
  {
    name: "every rule of scalars",
    schemas: {
      Root: {
        type: "object",
        required: ["i"],
        properties: {
          i: { type: "integer", minimum: 1, maximum: 9 },
          n: { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 10 },
          m: { type: "number", multipleOf: 0.01 },
          five: { type: "integer", multipleOf: 5, minimum: 0, maximum: 100 },
          s: { type: "string", minLength: 2, maxLength: 5 },
          p: { type: "string", pattern: "^[A-Z]{3}$" },
          pl: { type: "string", pattern: "^[a-z]+$", minLength: 2, maxLength: 6 },
          d: { type: "string", format: "date", maxLength: 10 },
          b: { type: "boolean" },
          z: { type: "null" },
          e: { type: "string", enum: ["RED", "GREEN"] },
          en: { enum: [1, 2, "three", null] },
          c: { const: "fixed" },
          co: { const: { a: 1 } },
          l: { type: "integer", format: "int64" },
          i32: { type: "integer", format: "int32", minimum: 1 },
          any: {},
          nu: { type: ["string", "null"], maxLength: 3 },
        },
      },
    },
    broken: [
      ' type "object"',
      ' required "i"',
      '/i type "integer"',
      "/i minimum 1",
      "/i maximum 9",
      '/n type "number"',
      "/n exclusiveMinimum 0",
      "/n exclusiveMaximum 10",
      '/m type "number"',
      "/m multipleOf 0.01",
      '/five type "integer"',
      "/five minimum 0",
      "/five maximum 100",
      "/five multipleOf 5",
      '/s type "string"',
      "/s minLength 2",
      "/s maxLength 5",
      '/p type "string"',
      '/p pattern "^[A-Z]{3}$"',
      '/pl type "string"',
      '/pl pattern "^[a-z]+$"',
      "/pl minLength 2",
      "/pl maxLength 6",
      '/d type "string"',
      '/d format "date"',
      '/b type "boolean"',
      '/z type "null"',
      '/e type "string"',
      '/e enum ["RED","GREEN"]',
      '/en enum [1,2,"three",null]',
      '/c const "fixed"',
      '/co const {"a":1}',
      '/l type "integer"',
      '/l format "int64"',
      '/i32 type "integer"',
      "/i32 minimum 1",
      '/i32 format "int32"',
      '/nu type ["string","null"]',
      "/nu maxLength 3",
    ],
    unbreakable: [["/d maxLength 10", formatInstead]],
  },
  {
    name: "lists",
    schemas: {
      Root: {
        type: "array",
        minItems: 2,
        maxItems: 4,
        uniqueItems: true,
        items: {
          type: "object",
          required: ["a"],
          properties: {
            a: { type: "integer" },
            tags: { type: "array", items: { type: "string", minLength: 1 }, uniqueItems: true, maxItems: 3 },
          },
        },
      },
    },
    broken: [
      ' type "array"',
      " minItems 2",
      " maxItems 4",
      " uniqueItems true",
      '/* type "object"',
      '/* required "a"',
      '/*/a type "integer"',
      '/*/tags type "array"',
      "/*/tags maxItems 3",
      "/*/tags uniqueItems true",
      '/*/tags/* type "string"',
      "/*/tags/* minLength 1",
    ],
    unbreakable: [],
  },
  {
    name: "lists of lists",
    schemas: { Root: { type: "array", items: { type: "array", items: { type: "number" }, minItems: 1 } } },
    broken: [' type "array"', '/* type "array"', "/* minItems 1", '/*/* type "number"'],
    unbreakable: [],
  },
  {
    name: "additionalProperties: false, and names to escape",
    schemas: {
      Root: {
        type: "object",
        additionalProperties: false,
        required: ["name"],
        properties: { name: { type: "string" }, "a/b": { type: "integer" }, "x~y": { type: "boolean" } },
      },
    },
    broken: [
      ' type "object"',
      ' required "name"',
      " additionalProperties false",
      '/name type "string"',
      '/a~1b type "integer"',
      '/x~0y type "boolean"',
    ],
    unbreakable: [],
  },
  {
    name: "minProperties and maxProperties",
    schemas: {
      Root: {
        type: "object",
        minProperties: 2,
        maxProperties: 3,
        properties: { a: { type: "string" }, b: { type: "string" }, c: { type: "integer" }, d: {} },
      },
    },
    broken: [
      ' type "object"',
      " minProperties 2",
      " maxProperties 3",
      '/a type "string"',
      '/b type "string"',
      '/c type "integer"',
    ],
    unbreakable: [],
  },
  {
    name: "additionalProperties as a schema",
    schemas: {
      Root: {
        type: "object",
        properties: { known: { type: "string" } },
        additionalProperties: { type: "integer", minimum: 0 },
        minProperties: 1,
        maxProperties: 4,
      },
    },
    broken: [
      ' type "object"',
      " minProperties 1",
      " maxProperties 4",
      '/known type "string"',
      '/* type "integer"',
      "/* minimum 0",
    ],
    unbreakable: [],
  },
  {
    name: "a schema inside itself",
    schemas: {
      Root: {
        type: "object",
        required: ["name", "children"],
        properties: {
          name: { type: "string", minLength: 1 },
          children: { type: "array", items: { $ref: "#/components/schemas/Root" } },
        },
      },
    },
    broken: [
      ' type "object"',
      ' required "name"',
      ' required "children"',
      '/name type "string"',
      "/name minLength 1",
      '/children type "array"',
    ],
    unbreakable: [],
  },
  {
    name: "allOf with two words on one property",
    schemas: {
      Base: { type: "object", required: ["id"], properties: { id: { type: "integer", minimum: 0 } } },
      Root: {
        allOf: [
          { $ref: "#/components/schemas/Base" },
          {
            type: "object",
            required: ["name"],
            properties: { name: { type: "string", maxLength: 10 }, id: { type: "integer", maximum: 100 } },
          },
        ],
      },
    },
    broken: [
      ' type "object"',
      ' required "id"',
      ' required "name"',
      '/id type "integer"',
      "/id minimum 0",
      "/id maximum 100",
      '/name type "string"',
      "/name maxLength 10",
    ],
    unbreakable: [],
  },
];

export const smallDocuments: readonly SmallDocument[] = [...plainDocuments, ...smallUnions];
