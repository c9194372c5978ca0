import fc from "fast-check";
import type { TextLength } from "./plainText.ts";

/** What a pattern allows in one place, and how often: `^[A-Z0-9]{2,}$` is the class once between the anchors. */
const singleClass = /^\^?((?:\[(?:[^\]\\]|\\.)+\]|\\[wd]|\.))(\*|\+|\{(\d+)(,?)(\d*)\})\$$/;

/** A shorter limit makes texts without a documented one manageable. */
const EVERYDAY_LENGTH = 40;

/** Texts that match a pattern, and whether they keep to the limits of the length too. */
export interface PatternText {
  readonly arbitrary: fc.Arbitrary<string>;
  readonly keepsLength: boolean;
}

/**
 * Texts that match a pattern, by construction. Null for a pattern that can only be tried: one with lookarounds, word boundaries or
 * references to groups.
 */
export function patternText(pattern: string, { least, most }: TextLength): PatternText | null {
  const limited = withLength(pattern, least, most);
  const expression = compiled(limited ?? pattern);
  const limits = Number.isFinite(most) ? [{ maxLength: most }, {}] : [{}];
  for (const limit of limits) {
    try {
      const arbitrary = fc.stringMatching(expression, { ...limit, size: "small" });
      const keepsMost = Number.isFinite(most) === Object.hasOwn(limit, "maxLength");
      return { arbitrary, keepsLength: limited !== null || (least === 0 && keepsMost) };
    } catch {
      // A limit that is too tight for the pattern is refused like a pattern that is not known.
    }
  }
  return null;
}

/** Compiles a pattern as JSON Schema asks, by code points; one that is valid only without the flag `u` in that way. */
export function compiled(pattern: string): RegExp {
  try {
    return new RegExp(pattern, "u");
  } catch {
    return new RegExp(pattern);
  }
}

/** A pattern that is a class and a quantifier, with the limits of the length in the quantifier; null for any other. */
function withLength(pattern: string, least: number, most: number): string | null {
  const [, characters, quantifier, from, comma, to] = singleClass.exec(pattern) ?? [];
  if (characters === undefined || !pattern.startsWith("^")) return null;
  const fewest = Number(from ?? (quantifier === "+" ? 1 : 0));
  const open = from === undefined || (comma === "," && to === "");
  const highest = open ? Math.max(EVERYDAY_LENGTH, least) : Number(comma === "," ? to : from);
  const [low, high] = [Math.max(fewest, least), Math.min(highest, most)];
  return low > high ? null : `^${characters}{${low},${high}}$`;
}
