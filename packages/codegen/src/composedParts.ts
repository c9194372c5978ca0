import { type Contract, resolveSchema, type Schema } from "@iom-conformance/contract";

/** The schema, without its reference, and everything that it is composed of by allOf: a value that fits it, fits all of these. */
export function composedParts(
  contract: Contract,
  schema: Schema,
  seen: ReadonlySet<Schema> = new Set(),
): readonly Schema[] {
  const resolved = resolveSchema(contract, schema);
  if (seen.has(resolved)) return [];
  const now = new Set([...seen, resolved]);
  return [resolved, ...(resolved.allOf ?? []).flatMap((part) => composedParts(contract, part, now))];
}
