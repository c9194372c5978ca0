import { fitsSchema } from "./example/fitsSchema.ts";
import { sampleText } from "./example/sampleText.ts";
import { flattenSchema, typesOf } from "./flattenSchema.ts";
import { deepFreeze, jsonEqual, own } from "./json.ts";
import { memoise } from "./memoise.ts";
import type { Contract, Json, JsonObject, Schema, SchemaType } from "./model.ts";
import { resolveSchema } from "./resolveSchema.ts";

/**
 * A value of a schema: the documented example where it fits, else the default, else the first fitting value of an enum,
 * else the smallest value that can be put together, without optional properties.
 */
export const exampleValue: (contract: Contract, schema: Schema) => Json = memoise((contract, schema) =>
  deepFreeze(build(contract, schema, new Set(), 0)),
);

function build(contract: Contract, schema: Schema, open: ReadonlySet<Schema>, variation: number): Json {
  const resolved = resolveSchema(contract, schema);
  const flat = flattenSchema(contract, schema);
  const documented = [resolved.example, flat.example, flat.default, flat.const, ...(flat.enum ?? [])];
  const fitting = documented
    .filter((value) => value !== undefined)
    .filter((value) => fitsSchema(contract, schema, value));
  const chosen = fitting[variation] ?? (flat.enum === undefined ? undefined : fitting[0]);
  if (chosen !== undefined) return chosen;
  // A schema that requires itself has no value; null ends it.
  if (open.has(resolved)) return null;
  const inner = new Set(open).add(resolved);
  const variants = flat.oneOf ?? flat.anyOf;
  return variants === undefined
    ? buildPlain(contract, flat, inner, variation)
    : buildVariant(contract, flat, variants, inner, variation);
}

/**
 * The value of the first variant with which the whole schema is satisfied. Where the smallest values of the variants
 * do not tell them apart, an optional property has to.
 */
function buildVariant(
  contract: Contract,
  flat: Schema,
  variants: readonly Schema[],
  open: ReadonlySet<Schema>,
  variation: number,
): Json {
  const { oneOf, anyOf, ...rest } = flat;
  const base = oneOf === undefined || anyOf === undefined ? rest : { ...rest, anyOf };
  const parts = variants.filter((variant) => !open.has(resolveSchema(contract, variant)));
  const attempt = (variant: Schema, required: readonly string[]): Json =>
    build(contract, { required, allOf: [variant, base] }, open, variation);
  const fits = (value: Json): boolean => fitsSchema(contract, flat, value);

  const smallest = parts.map((variant) => attempt(variant, []));
  const found = smallest.find(fits);
  if (found !== undefined) return found;
  for (const variant of parts) {
    const names = Object.keys(flattenSchema(contract, variant).properties ?? {});
    const larger = [...names.map((name) => attempt(variant, [name])), attempt(variant, names)].find(fits);
    if (larger !== undefined) return larger;
  }
  return smallest[0] ?? null;
}

function buildPlain(contract: Contract, flat: Schema, open: ReadonlySet<Schema>, variation: number): Json {
  switch (mainType(flat)) {
    case "object":
      return buildObject(contract, flat, open, variation);
    case "array":
      return buildArray(contract, flat, open);
    case "integer":
    case "number":
      return buildNumber(flat, variation);
    case "boolean":
      return variation % 2 === 1;
    case "null":
      return null;
    default:
      return sampleText(flat, variation);
  }
}

function mainType(schema: Schema): SchemaType {
  const types = typesOf(schema.type);
  const type = types.find((candidate) => candidate !== "null") ?? types[0];
  if (type !== undefined) return type;
  if (schema.properties !== undefined || schema.required !== undefined || schema.minProperties !== undefined)
    return "object";
  if (schema.items !== undefined || schema.minItems !== undefined) return "array";
  const numeric =
    schema.minimum ?? schema.maximum ?? schema.exclusiveMinimum ?? schema.exclusiveMaximum ?? schema.multipleOf;
  return numeric === undefined ? "string" : "number";
}

function buildObject(contract: Contract, schema: Schema, open: ReadonlySet<Schema>, variation: number): JsonObject {
  const properties = schema.properties ?? {};
  const names = new Set(schema.required ?? []);
  const least = schema.minProperties ?? 0;
  for (const name of Object.keys(properties)) if (names.size < least) names.add(name);
  for (let count = 1; names.size < least; count += 1) names.add(`property${count}`);
  const additional = typeof schema.additionalProperties === "object" ? schema.additionalProperties : {};
  return Object.fromEntries(
    [...names].map((name) => [name, build(contract, own(properties, name) ?? additional, open, variation)]),
  );
}

function buildArray(contract: Contract, schema: Schema, open: ReadonlySet<Schema>): readonly Json[] {
  const items: Json[] = [];
  const length = schema.minItems ?? 0;
  for (let variation = 0; items.length < length && variation < length + 20; variation += 1) {
    const item = build(contract, schema.items ?? {}, open, schema.uniqueItems === true ? variation : 0);
    if (schema.uniqueItems !== true || !items.some((other) => jsonEqual(item, other))) items.push(item);
  }
  return items;
}

function buildNumber(schema: Schema, variation: number): number {
  const step = schema.multipleOf ?? (typesOf(schema.type).includes("number") ? 0.5 : 1);
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema;
  const lowest = Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
  const highest = Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
  const nearZero = lowest > 0 ? Math.ceil(lowest / step) * step : highest < 0 ? Math.floor(highest / step) * step : 0;
  const direction = highest <= 0 ? -1 : 1;
  const candidates = Array.from({ length: variation + 3 }, (_unused, index) => nearZero + direction * index * step);
  const allowed = candidates.filter(
    (value) =>
      value >= lowest &&
      value <= highest &&
      (exclusiveMinimum === undefined || value > exclusiveMinimum) &&
      (exclusiveMaximum === undefined || value < exclusiveMaximum),
  );
  return allowed[variation] ?? allowed[0] ?? (lowest + highest) / 2;
}
