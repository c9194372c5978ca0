import type { Contract, Schema } from "./model.ts";
import { referencedName } from "./references.ts";

/** The schema that a chain of `$ref`s ends at; a schema without `$ref` is returned as it is. */
export function resolveSchema(contract: Contract, schema: Schema): Schema {
  let current = schema;
  while (current.$ref !== undefined) {
    const next = contract.schemas.get(referencedName(current.$ref));
    // A contract has every schema that it refers to, so the reference comes from another contract.
    if (next === undefined) throw new Error(`${contract.id} has no schema ${current.$ref}.`);
    current = next;
  }
  return current;
}

/** The name of the schema that a `$ref` points to, before the chain is followed further; null without a `$ref`. */
export function schemaName(schema: Schema): string | null {
  return schema.$ref === undefined ? null : referencedName(schema.$ref);
}
