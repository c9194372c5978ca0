import fc from "fast-check";
import { weighted } from "../weighted.ts";
import { isInRange, type NumberRange } from "./numberRange.ts";

/** Quotients beyond this are so large that a quotient of decimals is no longer exact enough to be told from a fraction. */
const LARGEST_QUOTIENT = 1e6;

/** Numbers of a range that are multiples of every step; null when there is none. */
export function multiplesArbitrary(
  range: NumberRange,
  steps: readonly number[],
  examples: readonly number[],
): fc.Arbitrary<number> | null {
  const scale = 10 ** Math.max(0, ...steps.map(decimalsOf));
  const whole = range.integer ? [...steps, 1] : steps;
  const step = whole.map((one) => Math.round(one * scale)).reduce(leastCommonMultiple);
  const multiple = (quotient: number): number => (quotient * step) / scale + 0;
  const mostSteps = scale === 1 ? Math.floor(Number.MAX_SAFE_INTEGER / step) : LARGEST_QUOTIENT;
  const min = Math.max(-mostSteps, firstInside(Math.ceil((range.lowest * scale) / step), 1, range, multiple));
  const max = Math.min(mostSteps, firstInside(Math.floor((range.highest * scale) / step), -1, range, multiple));
  if (min > max) return null;
  const nearest = Math.min(Math.max(0, min), max);
  const everyday = {
    min: Math.max(min, nearest === 0 && max > 0 ? 0 : nearest - 100),
    max: Math.min(max, nearest + 100),
  };
  const fitting = examples.filter(
    (value) => isInRange(range, value) && steps.every((one) => Math.abs(value / one - Math.round(value / one)) < 1e-9),
  );
  return weighted([
    [6, fc.integer(everyday).map(multiple)],
    [2, fc.integer({ min, max }).map(multiple)],
    [2, fc.constantFrom(...[min, max].toSorted((one, other) => Math.abs(one) - Math.abs(other))).map(multiple)],
    [2, fitting.length === 0 ? null : fc.constantFrom(...fitting)],
  ]);
}

/** Rounding may have put the outermost multiple just outside. */
function firstInside(
  quotient: number,
  direction: 1 | -1,
  range: NumberRange,
  multiple: (quotient: number) => number,
): number {
  return Number.isFinite(quotient) && Math.abs(quotient) < LARGEST_QUOTIENT && !isInRange(range, multiple(quotient))
    ? quotient + direction
    : quotient;
}

function decimalsOf(value: number): number {
  const [digits = "", exponent = "0"] = String(value).toLowerCase().split("e");
  return Math.max(0, (digits.split(".")[1] ?? "").length - Number(exponent));
}

function leastCommonMultiple(one: number, other: number): number {
  return (one / greatestCommonDivisor(one, other)) * other;
}

function greatestCommonDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestCommonDivisor(other, one % other);
}
