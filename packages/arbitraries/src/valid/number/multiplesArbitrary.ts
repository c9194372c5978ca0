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
  const isMultiple = (value: number): boolean =>
    isInRange(range, value) && whole.every((one) => Math.abs(value / one - Math.round(value / one)) < 1e-10);
  const first = outermost((range.lowest * scale) / step, 1, (quotient) => isInRange(range, multiple(quotient)));
  const last = outermost((range.highest * scale) / step, -1, (quotient) => isInRange(range, multiple(quotient)));
  if (first > last) return null;
  const mostSteps = scale === 1 ? Math.floor(Number.MAX_SAFE_INTEGER / step) : LARGEST_QUOTIENT;
  const min = Math.max(-mostSteps, first);
  const max = Math.min(mostSteps, last);
  const bounds = [first, last].map(multiple).filter(isMultiple);
  const fitting = [...bounds, ...examples.filter(isMultiple)].toSorted((one, other) => Math.abs(one) - Math.abs(other));
  const nearest = Math.min(Math.max(0, min), max);
  const everyday = {
    min: Math.max(min, nearest === 0 && max > 0 ? 0 : nearest - 100),
    max: Math.min(max, nearest + 100),
  };
  return weighted([
    [6, min > max ? null : fc.integer(everyday).map(multiple)],
    [2, min > max ? null : fc.integer({ min, max }).map(multiple)],
    [2, fitting.length === 0 ? null : fc.constantFrom(...fitting)],
  ]);
}

/**
 * The outermost whole quotient whose multiple is in the range: the nearest one, if only rounding put it off the bound, else the first
 * one inwards.
 */
function outermost(quotient: number, direction: 1 | -1, isInside: (quotient: number) => boolean): number {
  const start = direction === 1 ? Math.floor(quotient) : Math.ceil(quotient);
  const candidates = [0, 1, 2].map((steps) => start + steps * direction);
  return candidates.find(isInside) ?? start + direction;
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
