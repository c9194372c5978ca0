import fc from "fast-check";

/**
 * One of several arbitraries, by their weights; those that are null are left out. Values shrink towards the first.
 *
 * @throws RangeError when all are null
 */
export function weighted<T>(
  choices: readonly (readonly [weight: number, arbitrary: fc.Arbitrary<T> | null])[],
): fc.Arbitrary<T> {
  const possible = choices.flatMap(([weight, arbitrary]) => (arbitrary === null ? [] : [{ weight, arbitrary }]));
  const [first] = possible;
  if (first === undefined) throw new RangeError("there is nothing to choose from");
  return possible.length === 1 ? first.arbitrary : fc.oneof({ withCrossShrink: true }, ...possible);
}
