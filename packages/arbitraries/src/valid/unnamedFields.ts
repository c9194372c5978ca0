import type { Schema } from "@iom-conformance/contract";
import { pointerOf } from "../jsonPointer.ts";
import { leastDepth } from "../shape/leastDepth.ts";
import { leadsToRecursion } from "../shape/recursion.ts";
import type { Shape } from "../shape/shape.ts";
import type { Generation, Place } from "./generation.ts";
import { lazyArbitrary } from "./lazyArbitrary.ts";
import type { Field } from "./objectArbitrary.ts";

/** Names for what no document names. */
const names = ["self", "next", "key", "totalCount", "x-extra", "größe", "a/b", "m~n", "item 1", "0", ""];

/** Maps have up to this many entries; objects with named properties get one that is not named. */
const MOST_ENTRIES = 4;

/**
 * Fields that the schema does not name: the entries of a map, one unknown property beside named ones where the document speaks of
 * unknown ones, and as many as `minProperties` asks for. Null when it asks for more than can be.
 */
export function unnamedFields(
  generation: Generation,
  shape: Shape,
  place: Place,
  known: ReadonlySet<string>,
  named: number,
): readonly Field[] | null {
  const missing = Math.max(0, shape.minProperties - named);
  const { additional } = shape;
  if (additional === false) return missing > 0 ? null : [];
  const schema: Schema = typeof additional === "object" ? additional : {};
  const isPossible = leastDepth(generation.contract, schema) !== Number.POSITIVE_INFINITY;
  if (!isPossible) return missing > 0 ? null : [];
  const isEnd = place.depth > generation.options.maxDepth && leadsToRecursion(generation.contract, schema);
  const wanted = typeof additional !== "object" || isEnd ? 0 : known.size === 0 ? MOST_ENTRIES : 1;
  const count = Math.max(missing, Math.min(wanted, shape.maxProperties));
  return freeNames(known, count).map((name) => {
    const at: Place = { ...place, path: place.path + pointerOf([name]) };
    return { name, required: false, arbitrary: lazyArbitrary(() => generation.valid(schema, at)) };
  });
}

function freeNames(known: ReadonlySet<string>, count: number): readonly string[] {
  const free = names.filter((name) => !known.has(name));
  for (let number = 1; free.length < count; number += 1)
    if (!known.has(`property${number}`)) free.push(`property${number}`);
  return free.slice(0, count);
}
