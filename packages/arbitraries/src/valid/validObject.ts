import type { Json, Schema } from "@iom-conformance/contract";
import type fc from "fast-check";
import { pointerOf } from "../jsonPointer.ts";
import { leastDepth, leastDepthOfShape } from "../shape/leastDepth.ts";
import { leadsToRecursion } from "../shape/recursion.ts";
import type { Shape } from "../shape/shape.ts";
import type { Demands } from "./demands.ts";
import { type Generation, levelOf, type Place } from "./generation.ts";
import { lazyArbitrary } from "./lazyArbitrary.ts";
import { type Field, objectArbitrary } from "./objectArbitrary.ts";
import { isOverridden, overriddenNames } from "./overrides.ts";
import { withTraits } from "./traits/withTraits.ts";
import { unnamedFields } from "./unnamedFields.ts";

/** Objects of a shape; null when something that must be there cannot be. */
export function validObject(
  generation: Generation,
  shape: Shape,
  place: Place,
  demands: Demands,
): fc.Arbitrary<Json> | null {
  const names = [
    ...shape.properties.keys(),
    ...shape.required,
    ...(demands.present ?? []),
    ...(demands.replace?.keys() ?? []),
    ...overriddenNames(generation, place),
  ];
  const fields: Field[] = [];
  for (const name of new Set(names)) {
    const field = fieldOf(generation, shape, name, place, demands);
    if (field === "impossible") return null;
    if (field !== null) fields.push(field);
  }
  // Where recursion has to end, only as many recursive fields as there have to be.
  const missing = Math.max(0, shape.minProperties - fields.length);
  fields.push(...flattest(generation, shape, names, fields, place, demands).slice(0, missing));
  const isSaid = new Set([...names, ...shape.absent, ...(demands.absent ?? [])]);
  const unnamed = unnamedFields(generation, shape, place, isSaid, fields.length);
  if (unnamed === null) return null;
  const object = objectArbitrary([...fields, ...unnamed], {
    least: shape.minProperties,
    most: shape.maxProperties,
    optional: generation.options.optional,
    likelihood: likelihoodAt(levelOf(place)),
  });
  return withTraits(generation, shape, place, demands, object);
}

/** The fields that were left out to end recursion, the flattest first. */
function flattest(
  generation: Generation,
  shape: Shape,
  names: readonly string[],
  fields: readonly Field[],
  place: Place,
  demands: Demands,
): readonly Field[] {
  if (place.depth <= generation.options.maxDepth || shape.minProperties <= fields.length) return [];
  const depthOf = (name: string): number => leastDepth(generation.contract, shape.properties.get(name) ?? {});
  // What is as deep as the object itself would not end.
  const limit = leastDepthOfShape(generation.contract, shape);
  return [...new Set(names)]
    .filter((name) => depthOf(name) < limit && !fields.some((field) => field.name === name))
    .toSorted((one, other) => depthOf(one) - depthOf(other))
    .flatMap((name) => {
      const present = new Set(demands.present).add(name);
      const field = fieldOf(generation, shape, name, place, { ...demands, present });
      return field === null || field === "impossible" ? [] : [field];
    });
}

/** The deeper an object stands, the less is in it, so that whole documents stay readable. */
function likelihoodAt(level: number): number {
  return level < 2 ? 75 : level < 6 ? 55 : 45;
}

/** A field of the object; null for one that is better left out. */
function fieldOf(
  generation: Generation,
  shape: Shape,
  name: string,
  place: Place,
  demands: Demands,
): Field | "impossible" | null {
  const { contract, options } = generation;
  const replacement = demands.replace?.get(name);
  if (replacement !== undefined) return { name, required: true, arbitrary: replacement };
  const at: Place = { ...place, path: place.path + pointerOf([name]) };
  const isDemanded = shape.required.has(name) || demands.present?.has(name) === true;
  const isOut = shape.absent.has(name) || demands.absent?.has(name) === true;
  if (isOut) return isDemanded && !demands.absent?.has(name) ? "impossible" : null;
  const schema: Schema | boolean = shape.properties.get(name) ?? shape.additional;
  const known: Schema = typeof schema === "object" ? schema : {};
  const required = isDemanded || isOverridden(generation, at);
  const isPossible = schema !== false && leastDepth(contract, known) !== Number.POSITIVE_INFINITY;
  if (!isPossible && !Object.hasOwn(options.overrides, at.path)) return required ? "impossible" : null;
  if (!required && place.depth > options.maxDepth && leadsToRecursion(contract, known)) return null;
  return { name, required, arbitrary: lazyArbitrary(() => generation.valid(known, at)) };
}
