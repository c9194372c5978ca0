import { flattenSchema } from "./flattenSchema.ts";
import { deepFreeze, own } from "./json.ts";
import { memoise } from "./memoise.ts";
import type { Contract, Json, Schema } from "./model.ts";
import { schemaName } from "./resolveSchema.ts";
import type { FieldPath } from "./traits.ts";
import { walkSchema } from "./walkSchema.ts";

/** A property and the value of it that selects a variant. */
export interface VariantTag {
  readonly property: string;
  readonly value: Json;
}

export interface Variant {
  /** The name of its schema, or else its tag, or else `variant 1` and so on. */
  readonly name: string;
  readonly schema: Schema;
  readonly tag?: VariantTag;
}

/** A `oneOf` or `anyOf`. */
export interface Union {
  /** The name of the schema that it belongs to, or else its first field path. */
  readonly name: string;
  readonly variants: readonly Variant[];
  /** Where its values are; empty when they are only below additional properties. */
  readonly paths: readonly FieldPath[];
}

/** Every union reachable from a schema, once, with all its places. */
export const unionsOf: (contract: Contract, schema: Schema) => readonly Union[] = memoise((contract, root) => {
  const paths = new Map<Schema, FieldPath[]>();
  const names = new Map<Schema, string>();
  walkSchema(contract, root, ({ schema, name, path }) => {
    if (schema.oneOf === undefined && schema.anyOf === undefined) return;
    const known = paths.get(schema) ?? [];
    if (path !== null && !known.includes(path)) known.push(path);
    paths.set(schema, known);
    if (!names.has(schema)) names.set(schema, name ?? path ?? "");
  });
  return deepFreeze(
    [...paths].map(([schema, places]) => ({
      name: names.get(schema) ?? "",
      variants: variantsOf(contract, schema),
      paths: places,
    })),
  );
});

function variantsOf(contract: Contract, union: Schema): readonly Variant[] {
  const schemas = union.oneOf ?? union.anyOf ?? [];
  const property = union.discriminator?.propertyName ?? tellingProperty(contract, schemas);
  return schemas.map((schema, index) => {
    const value =
      property === null
        ? undefined
        : (mappedTag(union, schema) ?? onlyValue(contract, schema, property) ?? impliedTag(union, schema));
    const name = schemaName(schema) ?? (value === undefined ? `variant ${index + 1}` : String(value));
    return { name, schema, ...(property === null || value === undefined ? {} : { tag: { property, value } }) };
  });
}

/** The tag that a discriminator's mapping gives to a schema. */
function mappedTag(union: Schema, schema: Schema): string | undefined {
  return Object.entries(union.discriminator?.mapping ?? {}).find(([, reference]) => reference === schema.$ref)?.[0];
}

/** Without a mapping, a discriminator holds the name of the schema. */
function impliedTag(union: Schema, schema: Schema): string | undefined {
  return union.discriminator === undefined ? undefined : (schemaName(schema) ?? undefined);
}

/** A property of which every variant allows exactly one value, and no two the same. */
function tellingProperty(contract: Contract, variants: readonly Schema[]): string | null {
  const [first] = variants;
  if (first === undefined) return null;
  const candidates = Object.keys(flattenSchema(contract, first).properties ?? {});
  const telling = candidates.find((property) => {
    const values = variants.map((variant) => JSON.stringify(onlyValue(contract, variant, property)));
    return !values.includes(undefined as unknown as string) && new Set(values).size === variants.length;
  });
  return telling ?? null;
}

function onlyValue(contract: Contract, schema: Schema, property: string): Json | undefined {
  const found = own(flattenSchema(contract, schema).properties ?? {}, property);
  if (found === undefined) return undefined;
  const flat = flattenSchema(contract, found);
  if (flat.const !== undefined) return flat.const;
  return flat.enum?.length === 1 ? flat.enum[0] : undefined;
}
