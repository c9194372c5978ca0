/** For each fault the checks, as `area/name`, that are enough to prove that it is found; together they contain every check that finds anything. */
export type Finders = Readonly<Record<string, readonly string[]>>;

/**
 * Chooses from the matrix: for each fault the check that finds the fewest others, which is the one that is meant for it; then every check that
 * was not chosen at one of the faults that it finds, where the fewest are.
 */
export function chooseFinders(found: ReadonlyMap<string, readonly string[]>): Finders {
  const counts = new Map<string, number>();
  for (const name of [...found.values()].flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const rarest = (names: readonly string[]) =>
    names.toSorted((left, right) => (counts.get(left) ?? 0) - (counts.get(right) ?? 0) || (left < right ? -1 : 1))[0];
  const chosen = new Map([...found].map(([fault, names]) => [fault, [rarest(names) ?? []].flat()] as const));
  for (const name of [...counts.keys()].sort()) {
    const isChosen = [...chosen.values()].some((names) => names.includes(name));
    const faults = [...found].filter(([, names]) => names.includes(name)).map(([fault]) => fault);
    const shortest = faults.toSorted((left, right) => lengthOf(chosen, left) - lengthOf(chosen, right))[0];
    if (!isChosen && shortest !== undefined) chosen.get(shortest)?.push(name);
  }
  return Object.fromEntries(
    [...chosen].filter(([, names]) => names.length > 0).map(([fault, names]) => [fault, names.toSorted()]),
  );
}

function lengthOf(chosen: ReadonlyMap<string, readonly string[]>, fault: string): number {
  return chosen.get(fault)?.length ?? 0;
}
