import { median } from "./median.ts";

const ROUNDS = 21;
const SLICE_MS = 40;
const WARM_UP_MS = 400;
/** Operations between two looks at the clock take about this long. */
const BATCH_MS = 2;

/** Kept so that no engine may leave out work whose result nobody uses. */
let kept: unknown;

interface Contender {
  readonly work: () => unknown;
  readonly batch: number;
  readonly rates: number[];
}

/**
 * How often per second each of several programs can be run: the median of short slices in which they take turns, so that all of them
 * suffer alike from what else the machine does.
 */
export function rates<Name extends string>(
  programs: { readonly [name in Name]: () => unknown },
): {
  readonly [name in Name]: number;
} {
  const contenders = new Map<string, Contender>();
  for (const [name, work] of Object.entries<() => unknown>(programs)) {
    const rate = rateDuring(work, 1, WARM_UP_MS);
    contenders.set(name, { work, batch: Math.max(1, Math.round((rate * BATCH_MS) / 1000)), rates: [] });
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    // Every other round backwards, so that nobody always runs behind the same neighbour's garbage.
    const order = round % 2 === 0 ? [...contenders.values()] : [...contenders.values()].reverse();
    for (const { work, batch, rates } of order) rates.push(rateDuring(work, batch, SLICE_MS));
  }
  const medians = [...contenders].map(([name, { rates }]) => [name, median(rates)]);
  return Object.fromEntries(medians);
}

function rateDuring(work: () => unknown, batch: number, milliseconds: number): number {
  const start = performance.now();
  let runs = 0;
  let elapsed = 0;
  while (elapsed < milliseconds) {
    for (let index = 0; index < batch; index += 1) kept = work();
    runs += batch;
    elapsed = performance.now() - start;
  }
  return (runs * 1000) / elapsed;
}

/** The last result of a measured program. */
export function lastResult(): unknown {
  return kept;
}
