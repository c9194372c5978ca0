import type { Json, JsonObject } from "@iom-conformance/contract";

/** JSON Schema 2020-12 as any engine takes it. */
export type PlainSchema = { readonly [keyword: string]: Json };

/** The keywords that OpenAPI 3.0 and JSON Schema 2020-12 have in common and mean the same by. */
const shared = new Set([
  "type",
  "enum",
  "required",
  "minProperties",
  "maxProperties",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minLength",
  "maxLength",
  "pattern",
  "minimum",
  "maximum",
  "multipleOf",
]);

/** What says nothing about which values are valid. */
const annotations = new Set([
  "title",
  "description",
  "default",
  "example",
  "deprecated",
  "readOnly",
  "writeOnly",
  "externalDocs",
  "xml",
  "discriminator",
]);

/** The formats that JSON Schema 2020-12 defines, of those that our documents name. */
const formats = new Set(["date", "date-time", "uri", "uri-reference"]);

/** OpenAPI's formats of numbers in the words of JSON Schema, which has none for numbers. */
const numberFormats: { readonly [format: string]: PlainSchema } = {
  int32: { multipleOf: 1, minimum: -(2 ** 31), maximum: 2 ** 31 - 1 },
  int64: { multipleOf: 1, minimum: -(2 ** 63), maximum: 2 ** 63 },
  double: {},
  // The WHATWG's, which OpenAPI does not define.
  url: {},
};

/**
 * One schema in which every schema of an OpenAPI 3.0 document can be referred to as `#/components/schemas/NAME`. Made from the document
 * alone, with no code of ours that reads contracts.
 *
 * @throws Error for a keyword or a format whose translation is not written
 */
export function plainSchemas(document: JsonObject, id: string): PlainSchema {
  if (!String(document.openapi).startsWith("3.0.")) throw new Error(`Not OpenAPI 3.0: ${document.openapi}`);
  const { schemas } = document.components as { readonly schemas: JsonObject };
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: id,
    components: { schemas: mapValues(schemas, plainSchema) },
  };
}

function plainSchema(schema: Json): PlainSchema {
  const { $ref, ...keywords } = schema as JsonObject;
  // OpenAPI 3.0 ignores what stands beside a reference.
  if (typeof $ref === "string") return { $ref };
  return Object.assign({}, ...Object.entries(keywords).map(([keyword, value]) => translated(keyword, value)));
}

function translated(keyword: string, value: Json): PlainSchema {
  if (keyword.startsWith("x-") || annotations.has(keyword)) return {};
  if (shared.has(keyword)) return { [keyword]: value };
  switch (keyword) {
    case "format":
      return formatOf(String(value));
    case "properties":
      return { properties: mapValues(value as JsonObject, plainSchema) };
    case "items":
    case "not":
      return { [keyword]: plainSchema(value) };
    case "additionalProperties":
      return { additionalProperties: typeof value === "boolean" ? value : plainSchema(value) };
    case "oneOf":
    case "anyOf":
    case "allOf":
      return { [keyword]: (value as readonly Json[]).map(plainSchema) };
    default:
      throw new Error(`No translation of ${keyword}`);
  }
}

function formatOf(format: string): PlainSchema {
  if (formats.has(format)) return { format };
  const rules = numberFormats[format];
  if (rules === undefined) throw new Error(`No translation of the format ${format}`);
  return { allOf: [rules] };
}

function mapValues(object: JsonObject, map: (value: Json) => PlainSchema): PlainSchema {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));
}
