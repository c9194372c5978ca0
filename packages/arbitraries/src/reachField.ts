import {
  type Contract,
  exampleValue,
  type FieldPath,
  flattenSchema,
  type Json,
  type Schema,
} from "@iom-conformance/contract";
import { isArray, isObject } from "./json.ts";
import { pointerOf, segmentsOf } from "./jsonPointer.ts";
import { fittingVariant, variantWith } from "./unionVariant.ts";

/** A value in which a field exists, where it stands, and the schema that it has to satisfy. */
export interface ReachedField {
  readonly value: Json;
  /** JSON pointer: the field path with an index for each `*`. */
  readonly pointer: string;
  /** The schema of the field, one level flattened. */
  readonly schema: Schema;
}

/**
 * Makes sure that a field path leads somewhere: optional containers on the way are created from the contract's example values, a
 * `*` becomes the first item of its array, and a union becomes a variant that knows the field. What is there already is kept. Null
 * when the schema knows no such field.
 */
export function reachField(contract: Contract, schema: Schema, value: Json, path: FieldPath): ReachedField | null {
  return reach(contract, schema, value, segmentsOf(path), []);
}

function reach(
  contract: Contract,
  schema: Schema,
  value: Json,
  [segment, ...rest]: readonly string[],
  before: readonly string[],
): ReachedField | null {
  const flat = flattenSchema(contract, schema);
  if (segment === undefined) return { value, pointer: pointerOf(before), schema: flat };
  if (segment === "*") {
    if (!flat.items || flat.maxItems === 0) return null;
    const list = isArray(value) ? value : [];
    const item = list[0] ?? exampleValue(contract, flat.items);
    const reached = reach(contract, flat.items, item, rest, [...before, "0"]);
    return reached && { ...reached, value: [reached.value, ...list.slice(1)] };
  }
  const owner = ownerOf(contract, flat, value, segment);
  if (!owner) return null;
  const { property, object } = owner;
  const child = object[segment] ?? exampleValue(contract, property);
  const reached = reach(contract, property, child, rest, [...before, segment]);
  return reached && { ...reached, value: { ...object, [segment]: reached.value } };
}

/** The object that may have the property, and the property's schema: in the schema itself, in the variant that the value is, or in another. */
function ownerOf(contract: Contract, flat: Schema, value: Json, name: string) {
  const property = flat.properties?.[name];
  const object = isObject(value) ? value : {};
  if (property) return { property, object };
  const current = fittingVariant(contract, flat, value);
  const known = current && flattenSchema(contract, current).properties?.[name];
  if (known) return { property: known, object };
  const variant = variantWith(contract, flat, name);
  const chosen = variant && flattenSchema(contract, variant).properties?.[name];
  if (!chosen) return null;
  const example = exampleValue(contract, variant);
  const common = Object.fromEntries(Object.entries(object).filter(([key]) => flat.properties?.[key] !== undefined));
  return { property: chosen, object: { ...common, ...(isObject(example) ? example : {}) } };
}
