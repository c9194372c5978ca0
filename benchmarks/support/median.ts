/** The value in the middle, which a busy machine disturbs less than the mean; of an even number the lower of two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  if (middle === undefined) throw new RangeError("there is no median of nothing");
  return middle;
}
