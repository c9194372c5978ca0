import type { Contract, Json, Schema } from "@iom-conformance/contract";
import { composedParts } from "./composedParts.ts";

/** A property that tells the variants of a union apart: the variant at index i has one of `values[i]` there, no other variant has. */
export interface UnionTag {
  readonly property: string;
  readonly values: readonly (readonly Scalar[])[];
}

type Scalar = string | number | boolean;

/** The tag of a union, or null where no property of all variants has values of its own in each. */
export function unionTag(contract: Contract, variants: readonly Schema[]): UnionTag | null {
  const [first] = variants;
  if (first === undefined || variants.length < 2) return null;
  for (const property of propertyNames(contract, first)) {
    const values = variants.map((variant) => scalarsOf(contract, variant, property));
    if (values.every((allowed) => allowed !== null) && areDisjoint(values)) return { property, values };
  }
  return null;
}

function propertyNames(contract: Contract, schema: Schema): readonly string[] {
  return composedParts(contract, schema).flatMap((part) => Object.keys(part.properties ?? {}));
}

/** The only values that a property can have, if it is present; null when they are not a list of scalars. */
function scalarsOf(contract: Contract, schema: Schema, property: string): readonly Scalar[] | null {
  const lists = composedParts(contract, schema)
    .map((part) => part.properties?.[property])
    .filter((declared) => declared !== undefined)
    .flatMap((declared) => composedParts(contract, declared))
    .map((part) => (part.const === undefined ? part.enum : [part.const]))
    .filter((list) => list !== undefined);
  const [first, ...others] = lists;
  if (first === undefined) return null;
  const allowed = first.filter((value) => others.every((list) => list.includes(value)));
  return allowed.every(isScalar) ? allowed : null;
}

function areDisjoint(lists: readonly (readonly Scalar[])[]): boolean {
  const all = lists.flat();
  return lists.every((list) => list.length > 0) && new Set(all).size === all.length;
}

function isScalar(value: Json): value is Scalar {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
