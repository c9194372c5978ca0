import { median } from "./median.ts";
import { processorTime } from "./processorTime.ts";

const ROUNDS = 21;
const SLICE_MS = 40;
const WARM_UP_MS = 400;
/** Operations between two looks at the clock take about this long. */
const BATCH_MS = 2;

interface Contender {
  readonly work: () => unknown;
  readonly batch: number;
  readonly rates: number[];
}

/**
 * How often per second of this thread's processor time each of several programs can be run: the median of short slices in which they
 * take turns. What helpers of the engine do beside the thread, such as collecting garbage, is free.
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
  const start = processorTime();
  let runs = 0;
  let elapsed = 0;
  let kept: unknown;
  while (elapsed < milliseconds) {
    for (let index = 0; index < batch; index += 1) kept = work();
    runs += batch;
    elapsed = processorTime() - start;
  }
  // Used, so that no work is left out because nobody looks at its result.
  if (kept === undefined) throw new Error("a program returned nothing");
  return (runs * 1000) / elapsed;
}
