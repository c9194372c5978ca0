import type { Json } from "@iom-conformance/contract";
import fc from "fast-check";
import { isArray, isObject } from "../../json.ts";
import { listArbitrary } from "../../valid/listArbitrary.ts";
import { validValue } from "../../valid/validValue.ts";
import { type NearMiss, nearMiss } from "../nearMiss.ts";
import { childPointer } from "../pointers.ts";
import type { Rule, Spot } from "../spot.ts";

/** A longer list is no near miss any more but a load. */
export const LARGEST_LIST = 1000;

/** Ways to miss `minItems` and `maxItems`. */
export function itemCountMisses(spot: Spot, { keyword, limit }: Rule): readonly NearMiss[] {
  if (typeof limit !== "number") return [];
  const least = keyword === "minItems";
  const length = least ? limit - 1 : limit + 1;
  if (length < 0 || length > LARGEST_LIST) return [];
  const describe = (value: Json) =>
    `${count(isArray(value) ? value.length : 0)}, where at ${least ? "least" : "most"} ${limit} ${least ? "are asked for" : "are allowed"}`;
  return [
    nearMiss(`one-${least ? "below" : "above"}-${keyword}`, () => lists(spot, length, length), describe),
    ...(least && length > 0 ? [nearMiss("empty-list", () => fc.constant<Json>([]), describe)] : []),
  ];
}

/** Ways to miss `uniqueItems`. */
export function duplicateMisses(spot: Spot): readonly NearMiss[] {
  const { minItems, maxItems } = spot.shape;
  const most = Math.min(maxItems, Math.max(minItems, 4)) - 1;
  if (most < 1) return [];
  const originals = () => lists(spot, Math.max(1, minItems - 1), most);
  return [
    nearMiss("item-twice-in-a-row", () => originals().map((list) => [...list.slice(0, 1), ...list]), twice),
    nearMiss("item-twice-apart", () => originals().map((list) => [...list, ...list.slice(0, 1)]), twice),
    nearMiss(
      "item-twice-in-another-order",
      () => originals().map((list) => [...list, ...list.slice(0, 1).map(reversed)]),
      (value) => `${twice(value)}, its properties in reverse order, which makes no difference`,
    ),
  ];
}

/** Valid items, different ones where the list asks for that. */
function lists(spot: Spot, least: number, most: number): fc.Arbitrary<readonly Json[]> {
  const { generation, place, shape } = spot;
  const items = validValue(generation, shape.items ?? {}, { ...place, path: childPointer(place.path, "*") });
  const lengths = Array.from({ length: Math.min(most - least, 3) + 1 }, (_unused, index) => least + index);
  return listArbitrary(items, { least, most, lengths, unique: shape.uniqueItems });
}

function twice(value: Json): string {
  return `the same item twice in a list of ${isArray(value) ? value.length : 0}`;
}

function reversed(value: Json): Json {
  return isObject(value) ? Object.fromEntries(Object.entries(value).toReversed()) : value;
}

function count(length: number): string {
  return length === 1 ? "1 item" : `${length} items`;
}
