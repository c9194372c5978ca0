import { flattenSchema, typesOf } from "../flattenSchema.ts";
import { isArray, isObject, jsonEqual, own } from "../json.ts";
import type { Contract, Json, JsonObject, Schema, SchemaType } from "../model.ts";
import { formatSamples } from "./formatSamples.ts";

/**
 * Whether a value fits a schema, as far as examples need it: every keyword counts, formats by their look only. The
 * verdict on real answers belongs to the validators.
 */
export function fitsSchema(contract: Contract, schema: Schema, value: Json): boolean {
  const flat = flattenSchema(contract, schema);
  const fits = (part: Schema): boolean => fitsSchema(contract, part, value);
  return (
    fitsType(flat, value) &&
    (flat.enum === undefined || flat.enum.some((allowed) => jsonEqual(allowed, value))) &&
    (flat.const === undefined || jsonEqual(flat.const, value)) &&
    (typeof value !== "string" || fitsText(flat, value)) &&
    (typeof value !== "number" || fitsNumber(flat, value)) &&
    (!isArray(value) || fitsArray(contract, flat, value)) &&
    (!isObject(value) || fitsObject(contract, flat, value)) &&
    (flat.allOf ?? []).every(fits) &&
    (flat.anyOf === undefined || flat.anyOf.some(fits)) &&
    (flat.oneOf === undefined || flat.oneOf.filter(fits).length === 1) &&
    (flat.not === undefined || !fits(flat.not))
  );
}

function fitsType(schema: Schema, value: Json): boolean {
  const types = typesOf(schema.type);
  return types.length === 0 || types.some((type) => hasType(value, type));
}

function hasType(value: Json, type: SchemaType): boolean {
  switch (type) {
    case "null":
      return value === null;
    case "array":
      return isArray(value);
    case "object":
      return isObject(value);
    case "integer":
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

function fitsText(schema: Schema, value: string): boolean {
  const length = [...value].length;
  return (
    length >= (schema.minLength ?? 0) &&
    length <= (schema.maxLength ?? Number.POSITIVE_INFINITY) &&
    (schema.pattern === undefined || new RegExp(schema.pattern, "u").test(value)) &&
    (schema.format === undefined || (own(formatSamples, schema.format)?.looksRight.test(value) ?? true))
  );
}

function fitsNumber(schema: Schema, value: number): boolean {
  return (
    value >= (schema.minimum ?? Number.NEGATIVE_INFINITY) &&
    value <= (schema.maximum ?? Number.POSITIVE_INFINITY) &&
    (schema.exclusiveMinimum === undefined || value > schema.exclusiveMinimum) &&
    (schema.exclusiveMaximum === undefined || value < schema.exclusiveMaximum) &&
    (schema.multipleOf === undefined || isMultiple(value, schema.multipleOf)) &&
    (schema.format !== "int32" || (Number.isInteger(value) && Math.abs(value + 0.5) < 2 ** 31))
  );
}

function isMultiple(value: number, factor: number): boolean {
  const quotient = value / factor;
  return Math.abs(quotient - Math.round(quotient)) < 1e-9;
}

function fitsArray(contract: Contract, schema: Schema, value: readonly Json[]): boolean {
  const { items } = schema;
  return (
    value.length >= (schema.minItems ?? 0) &&
    value.length <= (schema.maxItems ?? Number.POSITIVE_INFINITY) &&
    (schema.uniqueItems !== true ||
      value.every((item, index) => value.findIndex((other) => jsonEqual(item, other)) === index)) &&
    (items === undefined || value.every((item) => fitsSchema(contract, items, item)))
  );
}

function fitsObject(contract: Contract, schema: Schema, value: JsonObject): boolean {
  const names = Object.keys(value);
  return (
    names.length >= (schema.minProperties ?? 0) &&
    names.length <= (schema.maxProperties ?? Number.POSITIVE_INFINITY) &&
    (schema.required ?? []).every((name) => Object.hasOwn(value, name)) &&
    names.every((name) => {
      const property = own(schema.properties ?? {}, name) ?? schema.additionalProperties ?? true;
      return typeof property === "boolean" ? property : fitsSchema(contract, property, value[name] ?? null);
    })
  );
}
