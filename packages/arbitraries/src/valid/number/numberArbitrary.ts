import fc from "fast-check";
import type { Shape } from "../../shape/shape.ts";
import { weighted } from "../weighted.ts";
import { multiplesArbitrary } from "./multiplesArbitrary.ts";
import { isInRange, type NumberRange, numberRange } from "./numberRange.ts";

/**
 * Numbers of a shape: mostly everyday ones, often exactly on a bound, now and then what is hard to store. Never -0, which JSON text
 * keeps and many readers lose.
 *
 * @returns null when no number is in the range
 */
export function numberArbitrary(shape: Shape, type: "integer" | "number"): fc.Arbitrary<number> | null {
  const range = numberRange(shape, type);
  if (range.lowest > range.highest) return null;
  const examples = shape.examples.filter((value) => typeof value === "number");
  if (shape.multipleOf.length > 0) return multiplesArbitrary(range, shape.multipleOf, examples);
  return range.integer ? integers(range, examples) : numbers(range, examples);
}

function integers(range: NumberRange, examples: readonly number[]): fc.Arbitrary<number> {
  const near = nearest(range, 0);
  const everyday = within({ ...range, lowest: range.lowest < 0 && near === 0 ? 0 : range.lowest }, near, 100);
  return weighted([
    [8, Number.isSafeInteger(near * 2) ? fc.integer({ min: everyday.lowest, max: everyday.highest }) : null],
    [3, wide(range)],
    [2, constants(range, [range.lowest, range.highest])],
    [1, constants(range, remarkableIntegers)],
    [3, constants(range, examples)],
  ]);
}

function numbers(range: NumberRange, examples: readonly number[]): fc.Arbitrary<number> {
  const near = nearest(range, 0);
  const { lowest, highest } = within(range, near, 1000);
  const cents = { min: Math.ceil(lowest * 100), max: Math.floor(highest * 100) };
  const positive = lowest < 0 && highest > 0 ? { min: 0, max: cents.max } : cents;
  const amount = (limits: { min: number; max: number }) =>
    limits.min > limits.max ? null : fc.integer(limits).map((value) => clamp(range, value / 100));
  return weighted([
    [8, amount(positive)],
    [2, amount(cents)],
    [2, fc.double({ min: lowest, max: highest, noNaN: true }).map(withoutNegativeZero)],
    [
      1,
      fc
        .double({ min: range.lowest, max: range.highest, noNaN: true, noDefaultInfinity: true })
        .map(withoutNegativeZero),
    ],
    [2, constants(range, [range.lowest, range.highest])],
    [1, constants(range, [...remarkableNumbers, ...remarkableIntegers])],
    [3, constants(range, examples)],
  ]);
}

/** What is easily stored wrong: the limits of 32 and 53 and 64 bits and the numbers beside them. */
const remarkableIntegers = [
  0,
  1,
  -1,
  2 ** 31 - 1,
  -(2 ** 31),
  2 ** 31,
  2 ** 53 - 1,
  -(2 ** 53 - 1),
  2 ** 53,
  2 ** 53 + 2,
  2 ** 63 - 1024,
  -(2 ** 63 - 1024),
];

/** What is easily rounded, or written with an exponent. */
const remarkableNumbers = [
  0,
  0.1,
  0.1 + 0.2,
  -0.01,
  99.995,
  1e-7,
  5e-324,
  1e21,
  123456789.12,
  Number.MAX_VALUE,
  -Number.MAX_VALUE,
];

function constants(range: NumberRange, values: readonly number[]): fc.Arbitrary<number> | null {
  const fitting = [...new Set(values.map(withoutNegativeZero))].filter((value) => isInRange(range, value));
  return fitting.length === 0
    ? null
    : fc.constantFrom(...fitting.toSorted((one, other) => Math.abs(one) - Math.abs(other)));
}

function wide(range: NumberRange): fc.Arbitrary<number> | null {
  const min = Math.max(range.lowest, -(2 ** 31));
  const max = Math.min(range.highest, 2 ** 31 - 1);
  return min > max ? null : fc.integer({ min, max });
}

function nearest({ lowest, highest }: NumberRange, value: number): number {
  return withoutNegativeZero(Math.min(Math.max(value, lowest), highest));
}

function within(range: NumberRange, center: number, distance: number): NumberRange {
  const lowest = Math.max(range.lowest, center - distance);
  const highest = Math.min(range.highest, center + distance);
  return { ...range, lowest, highest };
}

function clamp({ lowest, highest }: NumberRange, value: number): number {
  return withoutNegativeZero(Math.min(Math.max(value, lowest), highest));
}

function withoutNegativeZero(value: number): number {
  return value === 0 ? 0 : value;
}
