import { type Contract, flattenSchema, type Json, type Schema } from "@iom-conformance/contract";
import { isObject, isOfType } from "./json.ts";

/**
 * The first variant of a union that a value looks like: its type, its required properties and the values that they are limited to.
 * A look, no judgement: what lies deeper does not count. Null for a schema that is no union.
 */
export function fittingVariant(contract: Contract, union: Schema, value: Json): Schema | null {
  return variantsOf(union).find((variant) => looksLike(contract, variant, value)) ?? null;
}

/** The first variant of a union that knows a property; null when none does. */
export function variantWith(contract: Contract, union: Schema, property: string): Schema | null {
  return (
    variantsOf(union).find((variant) => flattenSchema(contract, variant).properties?.[property] !== undefined) ?? null
  );
}

function variantsOf({ oneOf, anyOf }: Schema): readonly Schema[] {
  return oneOf ?? anyOf ?? [];
}

function looksLike(contract: Contract, variant: Schema, value: Json): boolean {
  const { type, required = [], properties = {} } = flattenSchema(contract, variant);
  if (type !== undefined && !isOfType(value, [type].flat())) return false;
  if (!isObject(value)) return true;
  return (
    required.every((name) => Object.hasOwn(value, name)) &&
    Object.entries(properties).every(([name, property]) => {
      const item = value[name];
      const { enum: allowed, const: only } = flattenSchema(contract, property);
      if (item === undefined) return true;
      return (allowed?.includes(item) ?? true) && (only === undefined || only === item);
    })
  );
}
