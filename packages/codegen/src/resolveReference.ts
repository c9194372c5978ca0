import type { Contract, Schema } from "@iom-conformance/contract";
import { referencedName } from "./variantName.ts";

/** The schema that a reference leads to, through any chain; the schema itself where it is no reference. */
export function resolveSchema(contract: Contract, schema: Schema): Schema {
  const name = referencedName(schema);
  const target = name === null ? undefined : contract.schemas.get(name);
  return target === undefined ? schema : resolveSchema(contract, target);
}
