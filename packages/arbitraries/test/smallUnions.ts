import type { SmallDocument } from "./smallDocument.ts";

const oneOfInstead = "a judge reports oneOf at the same place, because the value then fits no variant, or several";
const anyOfInstead = "a judge reports anyOf at the same place, because the value then fits no variant, or several";
const unionInstead = "a judge reports oneOf of the union around it instead";
const nowhere = "no value can stand there";

/** Documents with unions, and those with a feature that is rare. */
export const smallUnions: readonly SmallDocument[] = [
  {
    name: "oneOf with a tag",
    schemas: {
      Root: {
        oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }],
        discriminator: { propertyName: "kind" },
      },
      Cat: {
        type: "object",
        required: ["kind", "meow"],
        properties: { kind: { const: "cat" }, meow: { type: "integer" }, name: { type: "string" } },
      },
      Dog: {
        type: "object",
        required: ["kind", "bark"],
        properties: { kind: { const: "dog" }, bark: { type: "string" }, name: { type: "string" } },
      },
    },
    broken: [
      ' oneOf ["Cat","Dog"]',
      ' required "kind"',
      ' required "meow"',
      ' required "bark"',
      '/meow type "integer"',
      '/name type "string"',
      '/bark type "string"',
    ],
    unbreakable: [
      [' type "object"', oneOfInstead],
      ['/kind const "cat"', unionInstead],
      ['/kind const "dog"', unionInstead],
    ],
  },
  {
    name: "oneOf without a tag",
    schemas: {
      Root: {
        oneOf: [
          { type: "object", required: ["a"], properties: { a: { type: "integer" }, c: { type: "string" } } },
          { type: "object", required: ["b"], properties: { b: { type: "integer" }, c: { type: "string" } } },
        ],
      },
    },
    broken: [' oneOf ["variant 1","variant 2"]', '/a type "integer"', '/c type "string"', '/b type "integer"'],
    unbreakable: [
      [' type "object"', oneOfInstead],
      [' required "a"', oneOfInstead],
      [' required "b"', oneOfInstead],
    ],
  },
  {
    name: "unions of scalars",
    schemas: {
      Root: {
        type: "object",
        required: ["u"],
        properties: {
          u: {
            oneOf: [
              { type: "string", maxLength: 5 },
              { type: "integer", minimum: 0 },
            ],
          },
          v: { anyOf: [{ type: "string", format: "date" }, { type: "number" }] },
        },
      },
    },
    broken: [
      ' type "object"',
      ' required "u"',
      '/u oneOf ["variant 1","variant 2"]',
      '/v anyOf ["variant 1","variant 2"]',
    ],
    unbreakable: [
      ['/u type "string"', oneOfInstead],
      ["/u maxLength 5", oneOfInstead],
      ['/u type "integer"', oneOfInstead],
      ["/u minimum 0", oneOfInstead],
      ['/v type "string"', anyOfInstead],
      ['/v format "date"', anyOfInstead],
      ['/v type "number"', anyOfInstead],
    ],
  },
  {
    name: "anyOf",
    schemas: {
      Root: {
        anyOf: [
          { type: "object", required: ["a"], properties: { a: { type: "integer" } } },
          { type: "object", required: ["b"], properties: { b: { type: "string" } } },
        ],
      },
    },
    broken: [' anyOf ["variant 1","variant 2"]', '/a type "integer"', '/b type "string"'],
    unbreakable: [
      [' type "object"', anyOfInstead],
      [' required "a"', anyOfInstead],
      [' required "b"', anyOfInstead],
    ],
  },
  {
    name: "an object or null",
    schemas: {
      Root: {
        type: "object",
        properties: {
          x: { anyOf: [{ type: "object", required: ["y"], properties: { y: { type: "string" } } }, { type: "null" }] },
        },
      },
    },
    broken: [' type "object"', '/x anyOf ["variant 1","variant 2"]', '/x/y type "string"'],
    unbreakable: [
      ['/x type "object"', anyOfInstead],
      ['/x required "y"', anyOfInstead],
      ['/x type "null"', anyOfInstead],
    ],
  },
  {
    name: "not",
    schemas: {
      Root: {
        type: "object",
        properties: {
          s: { type: "string", not: { enum: ["forbidden", "secret"] } },
          n: { type: "integer", not: { minimum: 10, maximum: 20 } },
        },
        not: { required: ["x", "y"] },
      },
    },
    broken: [' type "object"', " not true", '/s type "string"', "/s not true", '/n type "integer"', "/n not true"],
    unbreakable: [],
  },
  {
    name: "a discriminator over allOf subtypes",
    schemas: {
      Pet: {
        type: "object",
        required: ["petType"],
        properties: { petType: { type: "string" } },
        discriminator: { propertyName: "petType" },
      },
      Cat: {
        allOf: [
          { $ref: "#/components/schemas/Pet" },
          { type: "object", required: ["lives"], properties: { lives: { type: "integer", maximum: 9 } } },
        ],
      },
      Root: {
        type: "object",
        properties: { pet: { $ref: "#/components/schemas/Pet" }, cat: { $ref: "#/components/schemas/Cat" } },
      },
    },
    broken: [
      ' type "object"',
      '/pet type "object"',
      '/pet required "petType"',
      '/pet/petType type "string"',
      '/cat type "object"',
      '/cat required "petType"',
      '/cat required "lives"',
      '/cat/petType type "string"',
      '/cat/lives type "integer"',
      "/cat/lives maximum 9",
    ],
    unbreakable: [],
  },
  {
    name: "a union inside itself",
    schemas: {
      Root: {
        oneOf: [
          { type: "object", required: ["leaf"], properties: { leaf: { type: "integer" } } },
          {
            type: "object",
            required: ["nodes"],
            properties: { nodes: { type: "array", items: { $ref: "#/components/schemas/Root" } } },
          },
        ],
      },
    },
    broken: [' oneOf ["variant 1","variant 2"]', '/leaf type "integer"', '/nodes type "array"'],
    unbreakable: [
      [' type "object"', oneOfInstead],
      [' required "leaf"', oneOfInstead],
      [' required "nodes"', oneOfInstead],
    ],
  },
  {
    name: "variants that nothing tells apart",
    schemas: {
      Root: {
        type: "object",
        oneOf: [
          { properties: { a: { type: "integer", maximum: 5 } }, required: ["a"] },
          { properties: { a: { type: "integer", minimum: 10 } }, required: ["a"] },
        ],
      },
    },
    broken: [' type "object"', ' oneOf ["variant 1","variant 2"]'],
    unbreakable: [
      [' required "a"', oneOfInstead],
      ['/a type "integer"', unionInstead],
      ["/a maximum 5", unionInstead],
      ["/a minimum 10", unionInstead],
    ],
  },
  {
    name: "rules without a type",
    schemas: { Root: { properties: { a: { minLength: 2, minimum: 3 } }, required: ["a"] } },
    broken: [' type "object"', ' required "a"', "/a minimum 3", "/a minLength 2"],
    unbreakable: [],
  },
  {
    name: "a property that no value can have",
    schemas: {
      Root: {
        type: "object",
        properties: { never: { allOf: [{ type: "string" }, { type: "integer" }] }, ok: { type: "string" } },
      },
    },
    broken: [' type "object"', '/ok type "string"'],
    unbreakable: [
      ['/never type "string"', nowhere],
      ['/never type "integer"', nowhere],
    ],
  },
  {
    name: "a format beside lengths",
    schemas: { Root: { type: "string", format: "email", maxLength: 20, minLength: 6 } },
    broken: [' type "string"', ' format "email"', " minLength 6", " maxLength 20"],
    unbreakable: [],
  },
  {
    name: "names that every object inherits",
    schemas: {
      Root: {
        type: "object",
        required: ["__proto__", "constructor"],
        properties: { constructor: { type: "string" }, __proto__: { type: "integer" }, toString: { type: "boolean" } },
      },
    },
    broken: [
      ' type "object"',
      ' required "__proto__"',
      ' required "constructor"',
      '/constructor type "string"',
      '/toString type "boolean"',
    ],
    unbreakable: [],
  },
];
