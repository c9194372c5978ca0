import { type Json, resolveSchema, type Schema } from "@iom-conformance/contract";
import type fc from "fast-check";
import { type Form, formsOf } from "../shape/formsOf.ts";
import { leastDepthOfShape } from "../shape/leastDepth.ts";
import { isUnfolding } from "../shape/recursion.ts";
import { formsWithOverrides } from "./formsWithOverrides.ts";
import { type Generation, levelOf, type Place, rootPlace } from "./generation.ts";
import { NoValueError } from "./noValueError.ts";
import { isOverridden, overrideAt } from "./overrides.ts";
import { retryArbitrary } from "./retryArbitrary.ts";
import { possibleOfShape } from "./validOfShape.ts";
import { weighted } from "./weighted.ts";

const made = new WeakMap<Generation, Map<string, WeakMap<Schema, fc.Arbitrary<Json>>>>();

/**
 * Valid values of a schema.
 *
 * @param place Where the value stands in the one that is generated; by default it is the whole one
 * @throws NoValueError for a schema that no finite value satisfies
 */
export function validValue(generation: Generation, schema: Schema, place: Place = rootPlace): fc.Arbitrary<Json> {
  const override = overrideAt(generation, place);
  if (override !== null) return override;
  // Places with overrides are unlike any other; the others differ only by how deep they are.
  const key = isOverridden(generation, place) ? place.path : `${place.depth} ${Math.min(levelOf(place), 6)}`;
  const ofGeneration = made.get(generation) ?? new Map<string, WeakMap<Schema, fc.Arbitrary<Json>>>();
  made.set(generation, ofGeneration);
  const ofPlace = ofGeneration.get(key) ?? new WeakMap<Schema, fc.Arbitrary<Json>>();
  ofGeneration.set(key, ofPlace);
  const resolved = resolveSchema(generation.contract, schema);
  const arbitrary = ofPlace.get(resolved) ?? make(generation, schema, place);
  ofPlace.set(resolved, arbitrary);
  return arbitrary;
}

function make(generation: Generation, schema: Schema, place: Place): fc.Arbitrary<Json> {
  return valueOfForms(generation, schema, formsOf(generation.contract, schema), place);
}

/**
 * Valid values of a schema that have one of these forms.
 *
 * @throws NoValueError when no finite value has
 */
export function valueOfForms(
  generation: Generation,
  schema: Schema,
  forms: readonly Form[],
  place: Place = rootPlace,
): fc.Arbitrary<Json> {
  const { contract, options } = generation;
  const depth = place.depth + (isUnfolding(contract, schema) ? 1 : 0);
  const depths = forms.map(({ shape }) => leastDepthOfShape(contract, shape));
  const least = Math.min(Number.POSITIVE_INFINITY, ...depths);
  if (least === Number.POSITIVE_INFINITY) throw new NoValueError(schema);
  const usable = forms.filter((_form, index) => {
    const own = depths[index] ?? Number.POSITIVE_INFINITY;
    return depth > options.maxDepth ? own === least : own !== Number.POSITIVE_INFINITY;
  });
  const choices = formsWithOverrides(generation, usable, place).map(
    ({ shape }) => [1, possibleOfShape(generation, shape, { ...place, depth })] as const,
  );
  if (choices.every(([, arbitrary]) => arbitrary === null)) throw new NoValueError(schema);
  return choices.length === 1 ? weighted(choices) : retryArbitrary(weighted(choices));
}
