import fc from "fast-check";
import { weighted } from "../weighted.ts";
import { hardCharacters, words } from "./alphabets.ts";

/** How long texts may be, in code points. */
export interface TextLength {
  readonly least: number;
  readonly most: number;
  /** Lengths that shall be hit exactly now and then. */
  readonly bounds: readonly number[];
}

/** Texts are not longer than this for no reason. */
const EVERYDAY_LENGTH = 30;

const lowerCase = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz");

/** Texts of any characters: documented examples and everyday ones mostly, then hard ones, and ones that are exactly as long as allowed. */
export function plainText(length: TextLength, examples: readonly string[]): fc.Arbitrary<string> {
  const { least, most, bounds } = length;
  const range = { minLength: least, maxLength: Math.min(most, Math.max(least, EVERYDAY_LENGTH)) };
  const short = { minLength: least, maxLength: Math.min(most, Math.max(least, 8)) };
  const phrase = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(" "));
  const hard = fc.oneof(...hardCharacters.map((unit) => textOf(unit, range)));
  const number = fc.integer({ min: 0, max: 9_999_999 }).map((value) => String(value));
  return weighted([
    [2, textOf(lowerCase, short)],
    [6, examples.length === 0 ? null : fc.constantFrom(...examples)],
    [5, phrase.map((text) => fitted(text, least, Math.min(most, Math.max(least, EVERYDAY_LENGTH))))],
    [1, number.map((text) => fitted(text, least, most))],
    [3, hard],
    [bounds.length > 1 ? 4 : 2, exactly(bounds)],
  ]);
}

/** Texts of these units, each of which is one code point. */
function textOf(
  unit: fc.Arbitrary<string>,
  { minLength, maxLength }: { minLength: number; maxLength: number },
): fc.Arbitrary<string> {
  if (minLength <= 200) return fc.string({ unit, minLength, maxLength, size: "small" });
  return fc.string({ unit, minLength: 1, maxLength: 20 }).map((text) => fitted(text, minLength, maxLength));
}

/** Texts of exactly one of these lengths, in code points. */
function exactly(lengths: readonly number[]): fc.Arbitrary<string> | null {
  if (lengths.length === 0) return null;
  const pattern = fc.oneof(
    fc.constantFrom("x", "Wort ", "ü", "🎁", "e\u0301"),
    fc.string({ unit: lowerCase, minLength: 1, maxLength: 8 }),
  );
  return fc.tuple(fc.constantFrom(...lengths), pattern).map(([length, text]) => fitted(text, length, length));
}

/** A text that is cut, or repeated, until its length is allowed. */
function fitted(text: string, least: number, most: number): string {
  const characters = [...(text === "" ? "x" : text)];
  if (characters.length > most) return characters.slice(0, most).join("");
  if (characters.length >= least) return text;
  return Array.from({ length: least }, (_unused, index) => characters[index % characters.length]).join("");
}
