import { typesOf } from "./flattenSchema.ts";
import { memoise } from "./memoise.ts";
import type { Contract, Json, Schema } from "./model.ts";
import { schemaName } from "./resolveSchema.ts";
import { canBreakFormat } from "./schema/knownFormats.ts";
import type { FieldPath } from "./traits.ts";
import { walkSchema } from "./walkSchema.ts";

export type ConstraintKeyword =
  | "type"
  | "required"
  | "enum"
  | "const"
  | "format"
  | "minimum"
  | "maximum"
  | "exclusiveMinimum"
  | "exclusiveMaximum"
  | "multipleOf"
  | "minLength"
  | "maxLength"
  | "pattern"
  | "minItems"
  | "maxItems"
  | "uniqueItems"
  | "minProperties"
  | "maxProperties"
  | "additionalProperties"
  | "oneOf"
  | "anyOf"
  | "not";

/** One rule about the values at one place. */
export interface Constraint {
  readonly path: FieldPath;
  readonly keyword: ConstraintKeyword;
  /** What the keyword says: for `required` one property's name, for unions the names of the variants. */
  readonly limit: Json;
}

/** No message that anyone would send exceeds it. */
const unreachable = 2 ** 31 - 1;

const literal = [
  "const",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "pattern",
] as const;
const lowerCounts = ["minLength", "minItems", "minProperties"] as const;
const upperCounts = ["maxLength", "maxItems", "maxProperties"] as const;

/**
 * Every constraint that a value can break, in depth, each once: the root's first, with the path of the object for `required`.
 * Left out are limits that no value reaches, formats that every value has, and what is said about the values of
 * additional properties, for which there is no field path.
 */
export const constraintsOf: (contract: Contract, schema: Schema) => readonly Constraint[] = memoise(
  (contract, root) => {
    const found = new Map<string, Constraint>();
    walkSchema(contract, root, ({ schema, path }) => {
      if (path === null) return;
      for (const [keyword, limit] of rulesOf(schema)) {
        const identity = JSON.stringify([path, keyword, limit]);
        if (!found.has(identity)) found.set(identity, Object.freeze({ path, keyword, limit }));
      }
    });
    return Object.freeze([...found.values()]);
  },
);

function rulesOf(schema: Schema): readonly (readonly [ConstraintKeyword, Json])[] {
  const rules: (readonly [ConstraintKeyword, Json])[] = [];
  const types = typesOf(schema.type);
  if (schema.type !== undefined) rules.push(["type", schema.type]);
  for (const name of schema.required ?? []) rules.push(["required", name]);
  if (schema.enum !== undefined) rules.push(["enum", schema.enum]);
  for (const keyword of literal) {
    const limit = schema[keyword];
    if (limit !== undefined) rules.push([keyword, limit]);
  }
  for (const keyword of lowerCounts) {
    const limit = schema[keyword];
    if (limit !== undefined && limit > 0) rules.push([keyword, limit]);
  }
  for (const keyword of upperCounts) {
    const limit = schema[keyword];
    if (limit !== undefined && limit < unreachable) rules.push([keyword, limit]);
  }
  if (schema.format !== undefined && canBreakFormat(schema.format, types)) rules.push(["format", schema.format]);
  if (schema.uniqueItems === true) rules.push(["uniqueItems", true]);
  if (schema.additionalProperties === false) rules.push(["additionalProperties", false]);
  for (const keyword of ["oneOf", "anyOf"] as const) {
    const variants = schema[keyword];
    if (variants !== undefined)
      rules.push([keyword, variants.map((variant, index) => schemaName(variant) ?? `variant ${index + 1}`)]);
  }
  if (schema.not !== undefined) rules.push(["not", true]);
  return rules;
}
