/**
 * The values by ascending key; those of the same key stay in their order, so that pages never overlap. The keys are sorted without a
 * function that compares them, which typed arrays do several times faster.
 */
export function sortByKey(values: Uint32Array, keyOf: (value: number) => number): Uint32Array {
  const keys = Float64Array.from(values, keyOf);
  const sortedKeys = keys.toSorted();
  const placed = new Uint32Array(values.length);
  const sorted = new Uint32Array(values.length);
  for (const [nth, value] of values.entries()) {
    const start = firstPlace(sortedKeys, keys[nth] ?? 0);
    const before = placed[start] ?? 0;
    sorted[start + before] = value;
    placed[start] = before + 1;
  }
  return sorted;
}

/** Where the first of the sorted keys stands that is not less. */
function firstPlace(sortedKeys: Float64Array, key: number): number {
  let low = 0;
  let high = sortedKeys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sortedKeys[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
