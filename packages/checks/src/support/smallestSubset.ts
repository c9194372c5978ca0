/** So many further requests are spent on making a failing input smaller. */
const MOST_TRIALS = 12;

/**
 * A small selection of items that still fails as a whole: halves, quarters and so on are left out as long as the rest fails (the delta
 * debugging of Zeller and Hildebrandt). Keeps the order, tries at most twelve selections.
 */
export async function smallestSubset<Item>(
  all: readonly Item[],
  fails: (selection: readonly Item[]) => Promise<boolean>,
): Promise<readonly Item[]> {
  let smallest = all;
  let trials = 0;
  for (let size = Math.ceil(all.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let start = 0; start < smallest.length; ) {
      const rest = [...smallest.slice(0, start), ...smallest.slice(start + size)];
      if (trials === MOST_TRIALS) return smallest;
      trials += 1;
      if (await fails(rest)) smallest = rest;
      else start += size;
    }
  }
  return smallest;
}
