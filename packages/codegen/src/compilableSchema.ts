import type { Contract, Schema } from "@iom-conformance/contract";
import { referencedName } from "./referencedName.ts";
import { formats } from "./runtime/formats.ts";
import { type UnionTag, unionTag } from "./unionTag.ts";
import { variantNames } from "./variantNames.ts";

/** A schema as the compiler wants it: only what judges a value, references by name, unions with the names of their variants and their tag. */
export interface CompilableSchema {
  readonly [keyword: string]: unknown;
}

/** What the keyword of a union needs to know beside the variants themselves. */
export interface UnionNotes {
  readonly variants: readonly string[];
  readonly tag: UnionTag | null;
}

/** Keywords that stand for themselves. What is missing here — descriptions, examples, defaults, traits — judges nothing. */
const plainKeywords = [
  "type",
  "enum",
  "const",
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
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
] as const satisfies readonly (keyof Schema)[];

/** Prepares a schema of a contract, with everything inside it except what it refers to by name. */
export function compilableSchema(contract: Contract, schema: Schema): CompilableSchema {
  const convert = (part: Schema): CompilableSchema => compilableSchema(contract, part);
  const result: Record<string, unknown> = {};
  const name = referencedName(schema);
  if (name !== null) result.$ref = referenceKey(name);
  for (const keyword of plainKeywords) {
    if (schema[keyword] !== undefined) result[keyword] = schema[keyword];
  }
  if (schema.format !== undefined && Object.hasOwn(formats, schema.format)) result.format = schema.format;
  if (schema.properties !== undefined) {
    result.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([property, declared]) => [property, convert(declared)]),
    );
  }
  if (schema.additionalProperties !== undefined) {
    const additional = schema.additionalProperties;
    result.additionalProperties = typeof additional === "boolean" ? additional : convert(additional);
  }
  if (schema.items !== undefined) result.items = convert(schema.items);
  if (schema.not !== undefined) result.not = convert(schema.not);
  if (schema.allOf !== undefined) result.allOf = schema.allOf.map(convert);
  for (const keyword of ["oneOf", "anyOf"] as const) {
    const variants = schema[keyword];
    if (variants === undefined) continue;
    result[keyword] = variants.map(convert);
    const tag = unionTag(contract, variants);
    result[notesKeyword(keyword)] = { variants: variantNames(variants, tag), tag } satisfies UnionNotes;
  }
  return result;
}

/** Where the notes of a union stand in a compilable schema. */
export function notesKeyword(keyword: string): string {
  return `x-${keyword}`;
}

/** The key under which a named schema is known to the compiler: an absolute URI, because it resolves references as URIs. */
export function referenceKey(name: string): string {
  return `schema://contract/${encodeURIComponent(name)}`;
}
