import { flattenSchema } from "./flattenSchema.ts";
import { deepFreeze, own } from "./json.ts";
import { pointerSegments } from "./jsonPointer.ts";
import type { Contract, Schema } from "./model.ts";
import { resolveSchema } from "./resolveSchema.ts";
import type { FieldPath } from "./traits.ts";

/**
 * The schema of the values at a field path, `$ref` followed; null where the schema describes no such place. Where the
 * variants of a union describe it differently, the result is an `anyOf` of what they say.
 */
export function schemaAt(contract: Contract, schema: Schema, path: FieldPath): Schema | null {
  let found: readonly Schema[] = [resolveSchema(contract, schema)];
  for (const segment of pointerSegments(path)) {
    found = distinct(found.flatMap((current) => childrenOf(contract, current, segment, new Set())));
  }
  const [only] = found;
  if (only === undefined) return null;
  return found.length === 1 ? only : deepFreeze({ anyOf: found });
}

function childrenOf(contract: Contract, schema: Schema, segment: string, open: ReadonlySet<Schema>): readonly Schema[] {
  const flat = flattenSchema(contract, schema);
  if (open.has(flat)) return [];
  const inner = new Set([...open, flat]);
  const alternatives = [...(flat.oneOf ?? []), ...(flat.anyOf ?? []), ...(flat.allOf ?? [])];
  const below = alternatives.flatMap((part) => childrenOf(contract, part, segment, inner));
  const direct = directChild(flat, segment);
  if (direct !== null) return [resolveSchema(contract, direct), ...below];
  if (below.length > 0) return below;
  const additional = typeof flat.additionalProperties === "object" ? flat.additionalProperties : null;
  return additional === null || segment === "*" ? [] : [resolveSchema(contract, additional)];
}

function directChild(schema: Schema, segment: string): Schema | null {
  const property = own(schema.properties ?? {}, segment);
  if (property !== undefined) return property;
  return schema.items !== undefined && /^(?:\*|\d+)$/.test(segment) ? schema.items : null;
}

function distinct(schemas: readonly Schema[]): readonly Schema[] {
  const seen = new Map(schemas.map((schema) => [JSON.stringify(schema), schema] as const));
  return [...seen.values()];
}
