import { type Contract, resolveSchema, type Schema } from "@iom-conformance/contract";
import { formsOf } from "./formsOf.ts";
import { memoise } from "./memoise.ts";
import { schemaNameOf } from "./schemaNameOf.ts";

/** Whether a value of a schema may contain another value of the same schema, at any depth. */
export const isRecursive: (contract: Contract, schema: Schema) => boolean = memoise((contract, schema) => {
  const resolved = resolveSchema(contract, schema);
  return reachable(contract, resolved).has(resolved);
});

/** Whether a schema is recursive or contains a recursive one. */
export const leadsToRecursion: (contract: Contract, schema: Schema) => boolean = memoise(
  (contract, schema) =>
    isRecursive(contract, schema) ||
    [...reachable(contract, resolveSchema(contract, schema))].some((part) => isRecursive(contract, part)),
);

/**
 * Whether entering a schema counts as one level of unfolding: it is recursive, and a named schema or composed of one. What stands
 * inline between two named schemas belongs to the level of the first.
 */
export const isUnfolding: (contract: Contract, schema: Schema) => boolean = memoise(
  (contract, schema) =>
    isRecursive(contract, schema) &&
    (schemaNameOf(contract, schema) !== null ||
      (schema.allOf ?? []).some((part) => schemaNameOf(contract, part) !== null)),
);

/** Everything that may stand inside a value of a schema. */
const reachable: (contract: Contract, schema: Schema) => ReadonlySet<Schema> = memoise((contract, root) => {
  const found = new Set<Schema>();
  const open: Schema[] = [root];
  for (let schema = open.pop(); schema !== undefined; schema = open.pop()) {
    for (const part of partsOf(contract, schema)) {
      const resolved = resolveSchema(contract, part);
      if (found.has(resolved)) continue;
      found.add(resolved);
      open.push(resolved);
    }
  }
  return found;
});

const partsOf: (contract: Contract, schema: Schema) => readonly Schema[] = memoise((contract, schema) =>
  formsOf(contract, schema).flatMap(({ shape }) => [
    ...shape.properties.values(),
    ...(shape.items === null ? [] : [shape.items]),
    ...(typeof shape.additional === "object" ? [shape.additional] : []),
  ]),
);
