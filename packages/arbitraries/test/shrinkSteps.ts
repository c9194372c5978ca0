import fc from "fast-check";

/**
 * Values on the way down from a generated one, which comes first. Every third is taken for one that does not fail, so that its siblings
 * are seen too; the way ends after so many.
 */
export function shrinkSteps<T>(arbitrary: fc.Arbitrary<T>, seed: number, most: number): readonly T[] {
  const steps: T[] = [];
  const seen = fc.property(fc.limitShrink(arbitrary, most), (value) => {
    steps.push(value);
    return steps.length % 3 === 0;
  });
  fc.check(seen, { seed, numRuns: 1 });
  return steps;
}

/** The smallest value that shrinking arrives at when every value fails. */
export function shrunk<T>(arbitrary: fc.Arbitrary<T>, seed: number): T {
  const { counterexample } = fc.check(
    fc.property(arbitrary, () => false),
    { seed, numRuns: 1 },
  );
  if (counterexample === null) throw new Error("nothing was generated");
  return counterexample[0] as T;
}
