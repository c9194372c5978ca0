/** More rows are left out. */
export const MOST_ROWS = 20;

/**
 * Combinations of levels, one of each factor, in which every two levels of different factors stand together at least once: a covering array,
 * built greedily. The first rows cover the most; at most {@link MOST_ROWS}. Factors without levels are left out.
 */
export function pairwiseRows<Level>(factors: readonly (readonly Level[])[]): readonly (readonly Level[])[] {
  const present = factors.filter((levels) => levels.length > 0);
  const open = new Set<string>();
  for (const [left, levels] of present.entries()) {
    for (let right = left + 1; right < present.length; right += 1) {
      for (const first of levels.keys()) {
        for (const second of (present[right] ?? []).keys()) open.add(pairOf(left, first, right, second));
      }
    }
  }
  const rows: (readonly Level[])[] = [];
  while (open.size > 0 && rows.length < MOST_ROWS) {
    const row = bestRow(present, open);
    for (const [left, first] of row.entries()) {
      for (const [right, second] of row.entries()) open.delete(pairOf(left, first, right, second));
    }
    rows.push(row.flatMap((level, factor) => present[factor]?.slice(level, level + 1) ?? []));
  }
  return rows;
}

/** Starts from one open pair, and adds for each other factor the level that closes the most further pairs. */
function bestRow(factors: readonly (readonly unknown[])[], open: ReadonlySet<string>): readonly number[] {
  const [start = ""] = open;
  const [left = 0, first = 0, right = 0, second = 0] = start.split(" ").map(Number);
  const row = new Map([
    [left, first],
    [right, second],
  ]);
  for (const [factor, levels] of factors.entries()) {
    if (row.has(factor)) continue;
    const gains = [...levels.keys()].map(
      (level) => [...row].filter(([other, chosen]) => open.has(ordered(factor, level, other, chosen))).length,
    );
    row.set(factor, gains.indexOf(Math.max(...gains)));
  }
  return factors.map((_, factor) => row.get(factor) ?? 0);
}

function ordered(factor: number, level: number, other: number, chosen: number): string {
  return factor < other ? pairOf(factor, level, other, chosen) : pairOf(other, chosen, factor, level);
}

function pairOf(left: number, first: number, right: number, second: number): string {
  return `${left} ${first} ${right} ${second}`;
}
