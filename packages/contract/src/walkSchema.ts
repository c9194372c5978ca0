import { childPointer } from "./jsonPointer.ts";
import type { Contract, Schema } from "./model.ts";
import { resolveSchema, schemaName } from "./resolveSchema.ts";
import type { FieldPath } from "./traits.ts";

/** A schema on the way through everything that is reachable from a root. */
export interface SchemaVisit {
  /** With its `$ref` followed. */
  readonly schema: Schema;
  /** The name by which it was reached; null for one that stands inline. */
  readonly name: string | null;
  /** Where its values are; null below `additionalProperties`, for which there is no field path. */
  readonly path: FieldPath | null;
}

/** A named schema is entered at no more places than this, so that documents in which everything refers to everything end. */
const mostPlaces = 100;

/**
 * Every schema reachable from a root, outer ones first, through properties, items, `allOf`, `oneOf` and `anyOf`. A schema
 * that contains itself is entered once on each way.
 */
export function walkSchema(contract: Contract, root: Schema, visit: (visit: SchemaVisit) => void): void {
  const places = new Map<Schema, number>();

  function enter(reference: Schema, path: FieldPath | null, open: ReadonlySet<Schema>): void {
    const schema = resolveSchema(contract, reference);
    const count = places.get(schema) ?? 0;
    if (open.has(schema) || count >= mostPlaces) return;
    places.set(schema, count + 1);
    visit({ schema, name: schemaName(reference), path });
    const inner = new Set(open).add(schema);
    for (const part of [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])])
      enter(part, path, inner);
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      enter(property, path === null ? null : childPointer(path, name), inner);
    }
    if (schema.items !== undefined) enter(schema.items, path === null ? null : `${path}/*`, inner);
    if (typeof schema.additionalProperties === "object") enter(schema.additionalProperties, null, inner);
  }

  enter(root, "", new Set());
}
