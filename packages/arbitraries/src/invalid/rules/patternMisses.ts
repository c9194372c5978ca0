import type { Json } from "@iom-conformance/contract";
import fc from "fast-check";
import { type NearMiss, nearMiss } from "../nearMiss.ts";
import { type Rule, type Spot, validAt } from "../spot.ts";

/** Characters that patterns refuse here or there. */
const STRANGERS = ["!", " ", "x", "X", "0", "ß", "🎁", "-"];

type Edit = (characters: readonly string[], index: number, stranger: string) => readonly string[];

const edits: readonly (readonly [kind: string, edit: Edit])[] = [
  ["one-character-replaced", (characters, index, stranger) => characters.with(index, stranger)],
  ["one-character-added", (characters, index, stranger) => characters.toSpliced(index, 0, stranger)],
  ["character-at-the-end", (characters, _index, stranger) => [...characters, stranger]],
  ["one-character-missing", (characters, index) => characters.toSpliced(index, 1)],
  ["other-case", (characters, index) => characters.with(index, otherCase(characters[index] ?? ""))],
];

/** Ways to miss a `pattern` by one character of a text that has it. Whether an edit does, depends on where it is: many are tried. */
export function patternMisses(spot: Spot, { limit }: Rule): readonly NearMiss[] {
  const expression = expressionOf(String(limit));
  const wrong = `which misses the pattern ${String(limit)} by one character`;
  const places = fc.tuple(fc.nat({ max: 1000 }), fc.nat({ max: STRANGERS.length - 1 }));
  const misses = edits.map(([kind, edit]) =>
    nearMiss(
      kind,
      () =>
        fc
          .tuple(validAt(spot, ["string"]), places)
          .map(([text, [start, stranger]]) => firstMiss(expression, [...String(text)], edit, start, stranger)),
      wrong,
    ),
  );
  return [...misses, nearMiss("empty-text", () => fc.constant<Json>(""), `which misses the pattern ${String(limit)}`)];
}

/** The first edit that misses the pattern, from a place and a character on; the text itself when none does. */
function firstMiss(
  expression: RegExp,
  characters: readonly string[],
  edit: Edit,
  start: number,
  first: number,
): string {
  for (let offset = 0; offset < Math.min(characters.length, 50); offset += 1) {
    for (let choice = 0; choice < STRANGERS.length; choice += 1) {
      const stranger = STRANGERS[(first + choice) % STRANGERS.length] ?? "!";
      const edited = edit(characters, (start + offset) % characters.length, stranger).join("");
      if (!expression.test(edited)) return edited;
    }
  }
  return characters.join("");
}

function otherCase(character: string): string {
  return character === character.toUpperCase() ? character.toLowerCase() : character.toUpperCase();
}

/** As a judge compiles it: by code points, unless the pattern is only valid otherwise. */
function expressionOf(pattern: string): RegExp {
  try {
    return new RegExp(pattern, "u");
  } catch {
    return new RegExp(pattern);
  }
}
