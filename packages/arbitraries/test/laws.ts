import { isDeepStrictEqual } from "node:util";
import type { Json } from "@iom-conformance/contract";
import fc from "fast-check";
import { expect } from "vitest";

/** A value and how large it is as JSON text. */
export interface Shrunk<T> {
  readonly value: T;
  readonly size: number;
}

/** The same seed gives the same values, also from an arbitrary that was made anew. */
export function expectSameValues<T>(make: () => fc.Arbitrary<T>, numRuns = 20): void {
  for (const seed of [1, 42]) {
    expect(fc.sample(make(), { seed, numRuns })).toEqual(fc.sample(make(), { seed, numRuns }));
  }
}

/** Writing a value as JSON, in UTF-8, and reading it again loses nothing. */
export function expectJson(values: readonly unknown[]): void {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  for (const value of values) {
    const text = decoder.decode(encoder.encode(JSON.stringify(value)));
    // Tells 0 from -0.
    if (!isDeepStrictEqual(JSON.parse(text), value)) expect(JSON.parse(text)).toStrictEqual(value);
  }
}

/** Nothing is wrong with any of these values. */
export function expectValid<T>(values: readonly T[], judge: (value: T) => readonly unknown[]): void {
  const wrong = values
    .map((value) => ({ value, violations: judge(value) }))
    .find(({ violations }) => violations.length > 0);
  expect(wrong).toBeUndefined();
}

/** Every value on the way from a generated one to the smallest is one, whichever way the shrinking takes. */
export function expectShrinksWithin<T>(
  arbitrary: fc.Arbitrary<T>,
  isValid: (value: T) => boolean,
  numRuns = 20,
): number {
  let steps = 0;
  // A failure inside of the property would only be one more counterexample.
  const left: T[] = [];
  for (let seed = 1; seed <= numRuns; seed += 1) {
    fc.check(
      fc.property(arbitrary, (value) => {
        steps += 1;
        if (!isValid(value)) left.push(value);
        // Refusing some steps makes the shrinking take another way with each seed.
        return steps % (2 + (seed % 5)) === 0;
      }),
      { seed, numRuns: 5 },
    );
  }
  expect(left.slice(0, 1)).toEqual([]);
  return steps;
}

/** What a bug that is seen only in some values is reported with; null where no value shows it. */
export function shrunkCounterexample<T>(
  arbitrary: fc.Arbitrary<T>,
  hasBug: (value: T) => boolean,
  seed: number,
): Shrunk<T> | null {
  const { counterexample } = fc.check(
    fc.property(arbitrary, (value) => !hasBug(value)),
    { seed, numRuns: 2000 },
  );
  if (counterexample === null) return null;
  const [value] = counterexample;
  return { value, size: JSON.stringify(value).length };
}

/** The one in the middle. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

/** Every part of a value with its JSON pointer in which `*` stands for items, the whole first. */
export function* partsOf(value: Json, path = ""): Generator<readonly [path: string, part: Json]> {
  yield [path, value];
  if (Array.isArray(value)) for (const item of value as readonly Json[]) yield* partsOf(item, `${path}/*`);
  else if (typeof value === "object" && value !== null) {
    for (const [name, part] of Object.entries(value)) yield* partsOf(part, `${path}/${name}`);
  }
}
