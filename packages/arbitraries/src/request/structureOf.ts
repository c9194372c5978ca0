import { type Contract, flattenSchema, type Schema, type SchemaType } from "@iom-conformance/contract";

/** How a value travels in a parameter: as one text, as a list of texts, or as texts with names. */
export type Structure = "text" | "list" | "object" | "mixed";

const structures: { readonly [type in SchemaType]?: Structure } = { array: "list", object: "object" };

export function structureOf(contract: Contract, schema: Schema): Structure {
  const found = new Set(structuresIn(contract, schema, new Set()));
  const [only = "text", ...others] = found;
  return others.length > 0 ? "mixed" : only;
}

function structuresIn(contract: Contract, schema: Schema, open: ReadonlySet<Schema>): readonly Structure[] {
  const flat = flattenSchema(contract, schema);
  if (open.has(flat)) return [];
  const types = [flat.type ?? []].flat().filter((type) => type !== "null");
  if (types.length > 0) return types.map((type) => structures[type] ?? "text");
  const variants = flat.oneOf ?? flat.anyOf ?? [];
  if (variants.length > 0)
    return variants.flatMap((variant) => structuresIn(contract, variant, new Set([...open, flat])));
  if (flat.items !== undefined) return ["list"];
  return flat.properties === undefined && flat.additionalProperties === undefined ? ["text"] : ["object"];
}
