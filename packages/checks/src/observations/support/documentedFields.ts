import { type Contract, type FieldPath, flattenSchema, type Schema } from "@iom-conformance/contract";

/** Every member that a schema describes, once for each place where it can stand; where a schema is part of itself, the places end. */
export function documentedFields(contract: Contract, schema: Schema): readonly FieldPath[] {
  const found = new Set<FieldPath>();
  collect(contract, schema, "", new Set(), found);
  return [...found];
}

function collect(
  contract: Contract,
  schema: Schema,
  path: FieldPath,
  open: ReadonlySet<Schema>,
  found: Set<FieldPath>,
): void {
  const flat = flattenSchema(contract, schema);
  if (open.has(flat)) return;
  const inner = new Set([...open, flat]);
  for (const part of [...(flat.oneOf ?? []), ...(flat.anyOf ?? []), ...(flat.allOf ?? [])]) {
    collect(contract, part, path, inner, found);
  }
  for (const [name, property] of Object.entries(flat.properties ?? {})) {
    const place = `${path}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    found.add(place);
    collect(contract, property, place, inner, found);
  }
  if (flat.items) collect(contract, flat.items, `${path}/*`, inner, found);
}
