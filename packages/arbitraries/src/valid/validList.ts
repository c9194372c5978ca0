import type { Json } from "@iom-conformance/contract";
import type fc from "fast-check";
import { leastDepth } from "../shape/leastDepth.ts";
import { leadsToRecursion } from "../shape/recursion.ts";
import type { Shape } from "../shape/shape.ts";
import { type Generation, levelOf, type Place } from "./generation.ts";
import { lazyArbitrary } from "./lazyArbitrary.ts";
import { listArbitrary } from "./listArbitrary.ts";
import { isOverridden } from "./overrides.ts";

/** Lists are not longer than this for no reason. */
const EVERYDAY_LENGTH = 5;

/** A documented bound beyond this is not hit. */
const LONGEST_BOUND = 100;

/** Lists of a shape: empty, of one item, longer, and exactly as long as documented. Null when no length is allowed. */
export function validList(generation: Generation, shape: Shape, place: Place): fc.Arbitrary<Json> | null {
  const { contract, options } = generation;
  const items = shape.items ?? {};
  const at: Place = { ...place, path: `${place.path}/*` };
  const isEnd = place.depth > options.maxDepth && leadsToRecursion(contract, items);
  const isImpossible = leastDepth(contract, items) === Number.POSITIVE_INFINITY;
  const least = Math.max(shape.minItems, isOverridden(generation, at) ? 1 : 0);
  const limit = isImpossible
    ? 0
    : isEnd
      ? shape.minItems
      : Math.max(options.maxItems ?? Number.POSITIVE_INFINITY, least);
  const most = Math.min(shape.maxItems, limit);
  if (least > most) return null;
  return listArbitrary(
    lazyArbitrary(() => generation.valid(items, at)),
    { least, most, lengths: lengthsBetween(least, most, levelOf(place), options.maxItems), unique: shape.uniqueItems },
  );
}

/** Short lists mostly, the shorter the deeper they stand, so that documents stay readable. */
function lengthsBetween(least: number, most: number, level: number, limit: number | null): readonly number[] {
  const everyday = limit ?? EVERYDAY_LENGTH;
  const usual = level < 2 ? [0, 1, 1, 2, 2, 3, everyday] : level < 5 ? [0, 0, 1, 1, 1, 2, 3] : [0, 0, 1, 1, 2];
  const bounds = [least, ...(most <= LONGEST_BOUND ? [most] : [])];
  // Of 20 lists one or two lie on a bound, long ones less often.
  const repeated = [...usual, ...usual, ...(most > 2 * EVERYDAY_LENGTH ? usual : [])].map((length) => length + least);
  const allowed = (everydayMost: number) => (length: number) =>
    Math.min(Math.max(length, least), Math.max(least, Math.min(most, everydayMost)));
  return [...repeated.map(allowed(limit === null ? least + EVERYDAY_LENGTH : limit)), ...bounds.map(allowed(most))];
}
