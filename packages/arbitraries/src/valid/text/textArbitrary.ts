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

/**
 * Texts of a shape: its length, patterns and formats, with the documented examples among them. Null when no length is allowed.
 *
 * @throws Error when the first value is wanted, for a pattern that nothing was found for
 */
export function textArbitrary(generation: Generation, shape: Shape): fc.Arbitrary<string> | null {
  const length = lengthOf(generation, shape);
  if (length.least > length.most) return null;
  const fits = textJudge(generation, shape, length);
  const examples = [...shape.examples, ...codesOf(shape.traits.codeList ?? "")].filter(
    (value): value is string => typeof value === "string" && fits(value),
  );
  if (shape.traits.codeList !== undefined && examples.length > 0) return fc.constantFrom(...examples);
  const formats = shape.formats.flatMap((format) => formatArbitrary(format) ?? []);
  const patterns = shape.patterns.map((pattern) => patternText(pattern, length));
  const [main = null] = [...patterns.filter((arbitrary) => arbitrary !== null), ...formats];
  const others = shape.patterns.length + formats.length;
  if (others === 0) return plainText(length, examples);
  const documented = examples.length === 0 ? null : fc.constantFrom(...examples);
  if (main === null && documented !== null) return documented;
  const tried = main ?? plainText(length, []);
  const rules = [
    ...shape.patterns.map((pattern) => `the pattern ${pattern}`),
    ...shape.formats.map((format) => `the format ${format}`),
  ];
  return weighted([
    [
      4,
      isCertain(shape, main)
        ? tried
        : filtered(generation, `matches ${rules.join(", ")}${lengthText(length)}`, tried, fits),
    ],
    [1, documented],
  ]);
}

/** Whether an arbitrary of the one rule that there is needs no filter. */
function isCertain(shape: Shape, main: fc.Arbitrary<string> | null): boolean {
  const oneFormat = shape.patterns.length === 0 && shape.formats.length === 1;
  return main !== null && oneFormat && shape.minLength === 0 && shape.maxLength === Number.POSITIVE_INFINITY;
}

function lengthOf({ options }: Generation, shape: Shape): TextLength {
  const least = shape.minLength;
  const most = Math.min(shape.maxLength, Math.max(least, options.maxLength ?? Number.POSITIVE_INFINITY));
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

function lengthText({ least, most }: TextLength): string {
  return least === 0 && most === Number.POSITIVE_INFINITY ? "" : ` and is ${least} to ${most} code points long`;
}
