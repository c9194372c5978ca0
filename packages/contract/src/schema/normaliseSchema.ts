import { isArray, isObject, own } from "../json.ts";
import type { LoadContext } from "../loadContext.ts";
import type { Json, JsonObject, Schema } from "../model.ts";
import { type References, schemaReference } from "../references.ts";
import { readSchemaTraits } from "../traits/readTraits.ts";
import { readBounds } from "./schemaBounds.ts";
import { readSchemaExample } from "./schemaExample.ts";
import { readFormat, readPattern } from "./schemaText.ts";
import { readTypes } from "./schemaType.ts";

/** Turns the schemas of a document into the dialect of the model. */
export type NormaliseSchema = (value: Json, holder: object, key: string | number) => Schema;

/** Keywords that say something about values and that nothing here judges. */
const unsupported = [
  "if",
  "then",
  "else",
  "prefixItems",
  "contains",
  "minContains",
  "maxContains",
  "patternProperties",
  "propertyNames",
  "dependentRequired",
  "dependentSchemas",
  "unevaluatedItems",
  "unevaluatedProperties",
  "additionalItems",
  "dependencies",
  "$dynamicRef",
];

/** Keywords beside a `$ref` that no OpenAPI 3.0 author expects to be heard. */
const idleSiblings =
  /^(?:description|summary|title|example|examples|default|deprecated|readOnly|writeOnly|externalDocs|xml)$|^x-(?!conformance$)/;

export function createNormaliseSchema(context: LoadContext, references: References): NormaliseSchema {
  const done = new WeakMap<object, Schema>();

  function normalise(value: Json, holder: object, key: string | number): Schema {
    // OpenAPI 3.1: true accepts every value, false none.
    if (typeof value === "boolean") return value ? {} : { not: {} };
    if (!isObject(value)) {
      throw context.defect(
        `a schema must be an object, not ${JSON.stringify(value)}`,
        "Write an object, such as { type: string }.",
        holder,
        key,
      );
    }
    const known = done.get(value);
    if (known !== undefined) return known;
    const schema = typeof own(value, "$ref") === "string" ? normaliseReference(value) : normaliseObject(value);
    done.set(value, schema);
    return schema;
  }

  function normaliseReference(value: JsonObject): Schema {
    const { $ref: reference, ...siblings } = value;
    const $ref = schemaReference(references.schemaName(String(reference), value));
    if (context.dialect === "3.0") {
      const lost = Object.keys(siblings).filter((keyword) => !idleSiblings.test(keyword));
      for (const keyword of lost) {
        const message = `${keyword} stands beside a $ref, where OpenAPI 3.0 does not hear it; left out`;
        context.warn("ref-sibling", message, value, keyword);
      }
      return { $ref };
    }
    const { allOf, ...beside } = normaliseObject(value);
    if (allOf === undefined && Object.keys(beside).every((keyword) => keyword === "description"))
      return { $ref, ...beside };
    return { ...beside, allOf: [{ $ref }, ...(allOf ?? [])] };
  }

  function normaliseObject(value: JsonObject): Schema {
    for (const keyword of unsupported) {
      if (!Object.hasOwn(value, keyword)) continue;
      context.warn("unsupported-keyword", `the keyword ${keyword} is not judged; left out`, value, keyword);
    }
    const traits = readSchemaTraits(context, value);
    return withoutUndefined({
      type: readTypes(context, value),
      format: readFormat(context, value),
      enum: readEnum(value),
      const: own(value, "const"),
      default: own(value, "default"),
      example: readSchemaExample(context, value),
      description: readString(value, "description"),
      required: readRequired(value),
      properties: readProperties(value),
      additionalProperties: readAdditional(value),
      ...readBounds(context, value),
      items: readItems(value),
      uniqueItems: readFlag(value, "uniqueItems"),
      pattern: readPattern(context, value),
      allOf: readList(value, "allOf"),
      anyOf: readList(value, "anyOf"),
      oneOf: readList(value, "oneOf"),
      not: readSubschema(value, "not"),
      discriminator: readDiscriminator(value),
      readOnly: readFlag(value, "readOnly"),
      writeOnly: readFlag(value, "writeOnly"),
      deprecated: readFlag(value, "deprecated"),
      traits,
    });
  }

  function readEnum(schema: JsonObject): readonly Json[] | undefined {
    const values = own(schema, "enum");
    if (values === undefined || isArray(values)) return values;
    throw context.defect("enum must be a list", "Write the values as a list.", schema, "enum");
  }

  function readString(schema: JsonObject, keyword: string): string | undefined {
    const value = own(schema, keyword);
    return typeof value === "string" ? value : undefined;
  }

  function readFlag(schema: JsonObject, keyword: string): boolean | undefined {
    const value = own(schema, keyword);
    if (value === undefined || typeof value === "boolean") return value;
    if (value === "true" || value === "false") {
      context.warn("boolean-as-text", `${keyword} is the text "${value}"; read as a boolean`, schema, keyword);
      return value === "true";
    }
    throw context.defect(`${keyword} must be true or false`, "Write true or false.", schema, keyword);
  }

  function readRequired(schema: JsonObject): readonly string[] | undefined {
    const names = own(schema, "required");
    if (names === undefined) return undefined;
    if (isArray(names)) return [...new Set(names.map(String))];
    if (typeof names !== "boolean")
      throw context.defect("required must be a list of names", "Write a list.", schema, "required");
    context.warn(
      "required-flag",
      "required is a boolean, which means nothing in a schema; left out",
      schema,
      "required",
    );
    return undefined;
  }

  function readProperties(schema: JsonObject): Schema["properties"] {
    const properties = own(schema, "properties");
    if (properties === undefined || properties === null) return undefined;
    if (!isObject(properties))
      throw context.defect("properties must be an object", "Write name: schema.", schema, "properties");
    return Object.fromEntries(
      Object.entries(properties).map(([name, part]) => [name, normalise(part, properties, name)]),
    );
  }

  function readAdditional(schema: JsonObject): boolean | Schema | undefined {
    const additional = own(schema, "additionalProperties");
    if (additional === undefined || typeof additional === "boolean") return additional;
    return normalise(additional, schema, "additionalProperties");
  }

  function readItems(schema: JsonObject): Schema | undefined {
    if (!isArray(own(schema, "items"))) return readSubschema(schema, "items");
    context.warn("tuple", "items is a list of schemas, which is not judged; left out", schema, "items");
    return undefined;
  }

  function readSubschema(schema: JsonObject, keyword: "not" | "items"): Schema | undefined {
    const value = own(schema, keyword);
    return value === undefined ? undefined : normalise(value, schema, keyword);
  }

  function readList(schema: JsonObject, keyword: "allOf" | "anyOf" | "oneOf"): readonly Schema[] | undefined {
    const list = own(schema, keyword);
    if (list === undefined) return undefined;
    if (!isArray(list))
      throw context.defect(`${keyword} must be a list`, "Write the schemas as a list.", schema, keyword);
    if (list.length === 0) {
      context.warn("empty-list", `${keyword} is empty and means nothing; left out`, schema, keyword);
      return undefined;
    }
    return list.map((part, index) => normalise(part, list, index));
  }

  function readDiscriminator(schema: JsonObject): Schema["discriminator"] {
    const discriminator = own(schema, "discriminator");
    if (discriminator === undefined) return undefined;
    if (typeof discriminator === "string") {
      context.warn(
        "discriminator-name",
        "discriminator is a name, as in Swagger 2.0; read as its propertyName",
        schema,
        "discriminator",
      );
      return { propertyName: discriminator };
    }
    const propertyName = isObject(discriminator) ? own(discriminator, "propertyName") : undefined;
    if (!isObject(discriminator) || typeof propertyName !== "string") {
      throw context.defect("discriminator names no property", "Give it a propertyName.", schema, "discriminator");
    }
    const mapping = own(discriminator, "mapping");
    if (!isObject(mapping)) return { propertyName };
    return {
      propertyName,
      mapping: Object.fromEntries(
        Object.entries(mapping).map(([tag, target]) => [tag, mapped(String(target), mapping)]),
      ),
    };
  }

  /** A mapping holds references or bare names of schemas. */
  function mapped(target: string, holder: object): string {
    const reference = /^[A-Za-z0-9._-]+$/.test(target) ? schemaReference(target) : target;
    return schemaReference(references.schemaName(reference, holder));
  }

  return normalise;
}

function withoutUndefined(schema: { readonly [keyword in keyof Schema]: Schema[keyword] | undefined }): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([, value]) => value !== undefined));
}
