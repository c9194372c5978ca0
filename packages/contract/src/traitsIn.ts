import { memoise } from "./memoise.ts";
import type { Contract, Schema } from "./model.ts";
import type { FieldPath, SchemaTraits } from "./traits.ts";
import { walkSchema } from "./walkSchema.ts";

/** Traits of the values at one place. */
export interface PlacedTraits {
  readonly path: FieldPath;
  /** Null for a schema that stands inline. */
  readonly schemaName: string | null;
  readonly traits: SchemaTraits;
}

/** The traits of every schema reachable from a root, once for each place at which its values can be. */
export const traitsIn: (contract: Contract, schema: Schema) => readonly PlacedTraits[] = memoise((contract, schema) => {
  const found = new Map<string, PlacedTraits>();
  walkSchema(contract, schema, ({ schema: { traits }, name, path }) => {
    if (traits === undefined || path === null) return;
    const identity = JSON.stringify([path, name, traits]);
    if (!found.has(identity)) found.set(identity, Object.freeze({ path, schemaName: name, traits }));
  });
  return Object.freeze([...found.values()]);
});
