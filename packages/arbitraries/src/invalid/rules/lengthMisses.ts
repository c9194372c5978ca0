import type { Json } from "@iom-conformance/contract";
import fc from "fast-check";
import { lengthOf } from "../../textOfLength.ts";
import { type NearMiss, nearMiss } from "../nearMiss.ts";
import type { Rule, Spot } from "../spot.ts";
import { validAt } from "../spot.ts";

/** A longer text is no near miss any more but a load. */
export const LARGEST_TEXT = 100_000;

/** A character outside the basic plane, which takes two units of UTF-16. */
const ASTRAL = "🎁";
/** A mark that combines with the character before it, so that a reader sees no more characters. */
const COMBINING = "\u0308";

/** Ways to miss `minLength` and `maxLength`, which count code points. */
export function lengthMisses(spot: Spot, { keyword, limit }: Rule): readonly NearMiss[] {
  if (typeof limit !== "number") return [];
  const length = keyword === "minLength" ? limit - 1 : limit + 1;
  if (length < 0 || length > LARGEST_TEXT) return [];
  return keyword === "minLength" ? shortMisses(spot, limit, length) : longMisses(spot, limit, length);
}

function shortMisses(spot: Spot, limit: number, length: number): readonly NearMiss[] {
  const describe = (text: Json) => `${count(lengthOf(String(text)))}, where at least ${limit} are asked for`;
  const misses = [nearMiss("one-below-minLength", () => texts(spot, length), describe)];
  if (length === 0) return misses;
  return [
    ...misses,
    nearMiss("empty-text", () => fc.constant(""), describe),
    nearMiss(
      "one-below-minLength-of-astral-characters",
      () => fc.constantFrom(ASTRAL, "𝔸", "𠮷").map((character) => character.repeat(length)),
      (text) => `${describe(text)}; whoever counts units of UTF-16 finds ${String(text).length}`,
    ),
  ];
}

function longMisses(spot: Spot, limit: number, length: number): readonly NearMiss[] {
  const describe = (text: Json) => `${count(lengthOf(String(text)))}, where at most ${limit} are allowed`;
  const misses = [
    nearMiss("one-above-maxLength", () => texts(spot, length), describe),
    nearMiss(
      "one-above-maxLength-of-astral-characters",
      () => texts(spot, limit).map((text) => text + ASTRAL),
      describe,
    ),
    nearMiss("space-above-maxLength", () => texts(spot, limit).map((text) => `${text} `), describe),
  ];
  if (limit === 0) return misses;
  return [
    ...misses,
    nearMiss(
      "one-above-maxLength-that-combines",
      () => texts(spot, limit).map((text) => text + COMBINING),
      (text) => `${describe(text)}; whoever counts what a reader sees finds ${limit}`,
    ),
  ];
}

/** Texts of exactly this many code points, made of valid ones by cutting them off or by repeating them. */
function texts(spot: Spot, length: number): fc.Arbitrary<string> {
  return validAt(spot, ["string"]).map((text) => {
    const characters = [...String(text)];
    while (characters.length < length)
      characters.push(...(characters.length > 0 ? characters.slice(0, length) : ["x"]));
    return characters.slice(0, length).join("");
  });
}

function count(length: number): string {
  return length === 1 ? "1 character" : `${length} characters`;
}
