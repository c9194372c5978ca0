import fc from "fast-check";

/** Some values, always the same ones, without a preference for extreme ones; or why none can be made. */
export function sample<T>(make: () => fc.Arbitrary<T>, numRuns: number): readonly T[] | string {
  try {
    return fc.sample(fc.noBias(make()), { numRuns, seed: 1 });
  } catch (error) {
    // What cannot be generated says so; every other mistake is one of this program.
    if (!(error instanceof Error) || error instanceof TypeError || error instanceof ReferenceError) throw error;
    return `no value can be made that breaks it: ${error.message}`;
  }
}
