import { type Contract, resolveSchema, type Schema } from "@iom-conformance/contract";

const names = new WeakMap<Contract, ReadonlyMap<Schema, string>>();

/** The name of a schema of the contract, also where it comes without its reference; null for one that has none. */
export function schemaNameOf(contract: Contract, schema: Schema): string | null {
  const known = names.get(contract) ?? new Map([...contract.schemas].map(([name, named]) => [named, name]));
  names.set(contract, known);
  return known.get(resolveSchema(contract, schema)) ?? null;
}

/** The reference to a named schema. */
export function referenceTo(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}
