import fc from "fast-check";
import type { Shape } from "../../shape/shape.ts";
import { filtered } from "../filtered.ts";
import { formatArbitrary } from "../formats/formatArbitrary.ts";
import type { Generation } from "../generation.ts";
import { weighted } from "../weighted.ts";
import { codesOf } from "./codeLists.ts";
import { compiled, patternText } from "./patternText.ts";
import { plainText, type TextLength } from "./plainText.ts";

/** Longer texts are never made just because a document allows them. */
const LONGEST_BOUND = 10_000;

const made = new WeakMap<Generation, Map<string, fc.Arbitrary<string> | null>>();

/**
 * Texts of a shape: its length, patterns and formats, with the documented examples among them. Null when no length is allowed.
 *
 * @throws Error when the first value is wanted, for a pattern that nothing was found for
 */
export function textArbitrary(generation: Generation, shape: Shape): fc.Arbitrary<string> | null {
  const { minLength, maxLength, patterns, formats, traits } = shape;
  const examples = shape.examples.filter((value) => typeof value === "string");
  const key = JSON.stringify([minLength, maxLength, patterns, formats, examples, traits.codeList, traits.fresh]);
  const ofGeneration = made.get(generation) ?? new Map<string, fc.Arbitrary<string> | null>();
  made.set(generation, ofGeneration);
  const known = ofGeneration.get(key);
  if (known !== undefined) return known;
  const arbitrary = make(generation, shape, [...examples, ...codesOf(traits.codeList ?? "")]);
  ofGeneration.set(key, arbitrary);
  return arbitrary;
}

function make(generation: Generation, shape: Shape, documented: readonly string[]): fc.Arbitrary<string> | null {
  const length = lengthOf(generation, shape);
  if (length.least > length.most) return null;
  const fits = textJudge(generation, shape, length);
  const examples = documented.filter(fits);
  const formats = shape.formats.flatMap((format) => formatArbitrary(format) ?? []);
  const isPlain = shape.patterns.length + formats.length === 0;
  if (shape.traits.codeList !== undefined && examples.length > 0) return fc.constantFrom(...examples);
  if (isPlain && shape.traits.fresh === true) return freshText(length, examples);
  if (isPlain) return plainText(length, examples);
  const ruled = ruledText(generation, shape, length, fits, formats);
  if (ruled === null && examples.length > 0) return fc.constantFrom(...examples);
  return weighted([
    [4, ruled ?? filtered(generation, rulesOf(shape, length), plainText(length, []), fits, "unknown")],
    [1, examples.length === 0 ? null : fc.constantFrom(...examples)],
  ]);
}

/** A text that no earlier message had, mostly. */
function freshText(length: TextLength, examples: readonly string[]): fc.Arbitrary<string> {
  const hasRoom = length.least <= 36 && length.most >= 36;
  return weighted([
    [1, plainText(length, examples)],
    [3, hasRoom ? fc.uuid() : null],
  ]);
}

/** Texts made by one of the rules, and tried by the others; null where no rule can make any. */
function ruledText(
  generation: Generation,
  shape: Shape,
  length: TextLength,
  fits: (text: string) => boolean,
  formats: readonly fc.Arbitrary<string>[],
): fc.Arbitrary<string> | null {
  const isOnly = shape.patterns.length + formats.length === 1;
  const [pattern] = shape.patterns.flatMap((one) => patternText(one, length) ?? []);
  if (pattern !== undefined && isOnly && pattern.keepsLength) return pattern.arbitrary;
  const [format] = formats;
  if (pattern === undefined && format !== undefined && isOnly && isUnlimited(length)) return format;
  const main = pattern?.arbitrary ?? format;
  return main === undefined ? null : filtered(generation, rulesOf(shape, length), main, fits);
}

function isUnlimited({ least, most }: TextLength): boolean {
  return least === 0 && most === Number.POSITIVE_INFINITY;
}

function rulesOf(shape: Shape, length: TextLength): string {
  const rules = [
    ...shape.patterns.map((pattern) => `matches the pattern ${pattern}`),
    ...shape.formats.map((format) => `has the format ${format}`),
    ...(isUnlimited(length) ? [] : [`is ${length.least} to ${length.most} code points long`]),
  ];
  return rules.join(" and ");
}

function lengthOf({ options }: Generation, shape: Shape): TextLength {
  const least = shape.minLength;
  // A date is as long as it is.
  const isFree = shape.patterns.length === 0 && shape.formats.every((format) => formatArbitrary(format) === null);
  const limit = isFree ? (options.maxLength ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;
  const most = Math.min(shape.maxLength, Math.max(least, limit));
  const bounds = [least, most].filter((bound) => bound <= LONGEST_BOUND && (bound > 0 || shape.minLength === 0));
  return { least, most, bounds: [...new Set(bounds)] };
}

function textJudge({ judge }: Generation, shape: Shape, { least, most }: TextLength): (text: string) => boolean {
  const patterns = shape.patterns.map(compiled);
  const formats = shape.formats.map((format) => ({ type: "string", format }) as const);
  return (text) => {
    const length = [...text].length;
    return (
      length >= least &&
      length <= most &&
      text.isWellFormed() &&
      patterns.every((pattern) => pattern.test(text)) &&
      formats.every((schema) => judge.judge(schema, text).length === 0)
    );
  };
}
