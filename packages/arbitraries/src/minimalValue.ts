import { type Contract, exampleValue, flattenSchema, type Json, type Schema } from "@iom-conformance/contract";
import { isArray, isObject } from "./json.ts";
import { fittingVariant } from "./unionVariant.ts";

/**
 * A valid value with nothing but what the schema requires: only the required properties, and as few items as allowed, but one where
 * there were any. A union keeps the optional property that tells its variants apart.
 *
 * @param from The valid value that is reduced; by default the contract's example.
 */
export function minimalValue(contract: Contract, schema: Schema, from: Json = exampleValue(contract, schema)): Json {
  const flat = flattenSchema(contract, schema);
  if (isArray(from)) {
    const { items, minItems = 0 } = flat;
    return from.slice(0, Math.max(minItems, 1)).map((item) => (items ? minimalValue(contract, items, item) : item));
  }
  if (!isObject(from)) return from;
  const variant = fittingVariant(contract, flat, from);
  const parts = [flat, ...(variant ? [flattenSchema(contract, variant)] : [])];
  const kept = new Set([
    ...parts.flatMap(({ required = [] }) => required),
    ...(variant ? tagsOf(contract, variant).filter((name) => Object.hasOwn(from, name)) : []),
  ]);
  const properties: { readonly [name: string]: Schema } = Object.assign({}, ...parts.map((part) => part.properties));
  return Object.fromEntries(
    [...kept].map((name) => {
      const property = properties[name] ?? {};
      return [name, minimalValue(contract, property, from[name] ?? exampleValue(contract, property))];
    }),
  );
}

/** The properties that have only one value in this variant. */
function tagsOf(contract: Contract, variant: Schema): readonly string[] {
  return Object.entries(flattenSchema(contract, variant).properties ?? {})
    .filter(([, property]) => {
      const { enum: allowed, const: only } = flattenSchema(contract, property);
      return allowed?.length === 1 || only !== undefined;
    })
    .map(([name]) => name);
}
