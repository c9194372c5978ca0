import type { Contract, Json, Schema } from "@iom-conformance/contract";
import { allOfThese } from "./allOfThese.ts";
import { jsonEqual } from "./jsonEqual.ts";
import { commonTypes } from "./ownShape.ts";
import type { Shape } from "./shape.ts";

/** The shape of the values that have both shapes; null where there is plainly none. */
export function mergeShapes(contract: Contract, ours: Shape, theirs: Shape): Shape | null {
  const merged: Shape = {
    types: commonTypes(ours.types, theirs.types),
    values: commonValues(ours.values, theirs.values),
    minimum: Math.max(ours.minimum, theirs.minimum),
    maximum: Math.min(ours.maximum, theirs.maximum),
    exclusiveMinimum: Math.max(ours.exclusiveMinimum, theirs.exclusiveMinimum),
    exclusiveMaximum: Math.min(ours.exclusiveMaximum, theirs.exclusiveMaximum),
    multipleOf: union(ours.multipleOf, theirs.multipleOf),
    minLength: Math.max(ours.minLength, theirs.minLength),
    maxLength: Math.min(ours.maxLength, theirs.maxLength),
    patterns: union(ours.patterns, theirs.patterns),
    formats: union(ours.formats, theirs.formats),
    minItems: Math.max(ours.minItems, theirs.minItems),
    maxItems: Math.min(ours.maxItems, theirs.maxItems),
    uniqueItems: ours.uniqueItems || theirs.uniqueItems,
    items: both(contract, ours.items, theirs.items),
    properties: mergeProperties(contract, ours, theirs),
    required: new Set([...ours.required, ...theirs.required]),
    additional: mergeAdditional(contract, ours.additional, theirs.additional),
    minProperties: Math.max(ours.minProperties, theirs.minProperties),
    maxProperties: Math.min(ours.maxProperties, theirs.maxProperties),
    absent: new Set([...ours.absent, ...theirs.absent]),
    excluded: union(ours.excluded, theirs.excluded),
    chosen: [...ours.chosen, ...theirs.chosen],
    examples: [...ours.examples, ...theirs.examples],
    traits: { ...theirs.traits, ...ours.traits, ...mergedLists(ours.traits, theirs.traits) },
  };
  return merged.types.length === 0 || merged.values?.length === 0 ? null : merged;
}

function commonValues(ours: readonly Json[] | null, theirs: readonly Json[] | null): readonly Json[] | null {
  if (ours === null || theirs === null) return ours ?? theirs;
  return ours.filter((value) => theirs.some((other) => jsonEqual(value, other)));
}

function union<T>(ours: readonly T[], theirs: readonly T[]): readonly T[] {
  return [...new Set([...ours, ...theirs])];
}

function both(contract: Contract, ours: Schema | null, theirs: Schema | null): Schema | null {
  return ours === null || theirs === null ? (ours ?? theirs) : allOfThese(contract, [ours, theirs]);
}

/** A property that one side does not name is subject to what that side says about additional properties. */
function mergeProperties(contract: Contract, ours: Shape, theirs: Shape): ReadonlyMap<string, Schema> {
  const merged = new Map<string, Schema>();
  for (const name of new Set([...ours.properties.keys(), ...theirs.properties.keys()])) {
    const sides = [ours, theirs].map((shape) => shape.properties.get(name) ?? shape.additional);
    if (sides.includes(false)) continue;
    merged.set(
      name,
      allOfThese(
        contract,
        sides.filter((side) => typeof side === "object"),
      ),
    );
  }
  return merged;
}

function mergeAdditional(contract: Contract, ours: boolean | Schema, theirs: boolean | Schema): boolean | Schema {
  if (ours === false || theirs === false) return false;
  if (ours === true) return theirs;
  return theirs === true ? ours : allOfThese(contract, [ours, theirs]);
}

function mergedLists(ours: Shape["traits"], theirs: Shape["traits"]): Shape["traits"] {
  return {
    ...(ours.references && theirs.references ? { references: union(ours.references, theirs.references) } : {}),
    ...(ours.unique && theirs.unique ? { unique: union(ours.unique, theirs.unique) } : {}),
    ...(ours.counts && theirs.counts ? { counts: union(ours.counts, theirs.counts) } : {}),
  };
}
