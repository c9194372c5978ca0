import fc from "fast-check";
import type { Generation } from "./generation.ts";
import { lazyArbitrary } from "./lazyArbitrary.ts";
import { NoValueError } from "./noValueError.ts";

/** How often a filter was asked and refused, by its reason. */
export interface FilterCount {
  readonly reason: string;
  readonly asked: number;
  readonly refused: number;
}

const counts = new WeakMap<Generation, Map<string, { asked: number; refused: number }>>();

/** Samples that tell how much a filter refuses. */
const TRIALS = 500;

/** Of those samples, how many may be refused before the values are collected beforehand instead. */
const MOST_REFUSED = 2;

/** How many values are collected, and from how many samples. */
const COLLECTED = 300;
const DRAWN = 10_000;

/**
 * The values that satisfy a predicate, where no structure can guarantee it. A predicate that refuses more than a few is not asked
 * again and again: values that satisfy it are collected once, always the same ones. Every filter of valid values goes through here,
 * so that what they refuse can be counted.
 *
 * @param reason What the values must be; ends the sentence "found no value that …"
 * @param whenNone Whether it means that there is no value at all when none is found, or only that none could be made
 * @throws NoValueError, or Error for `unknown`, when the first value is wanted and none is found
 */
export function filtered<T>(
  generation: Generation,
  reason: string,
  arbitrary: fc.Arbitrary<T>,
  predicate: (value: T) => boolean,
  whenNone: "impossible" | "unknown" = "impossible",
): fc.Arbitrary<T> {
  return lazyArbitrary(() => {
    const refused = fc.sample(arbitrary, { numRuns: TRIALS, seed: 1 }).filter((value) => !predicate(value)).length;
    if (refused > MOST_REFUSED) {
      const found = collect(arbitrary, predicate);
      const message = `found no value that ${reason} in ${DRAWN} tries`;
      if (found.length === 0) throw whenNone === "unknown" ? new Error(message) : new NoValueError(message);
      return fc.constantFrom(...found);
    }
    const ofGeneration = counts.get(generation) ?? new Map<string, { asked: number; refused: number }>();
    counts.set(generation, ofGeneration);
    const count = ofGeneration.get(reason) ?? { asked: 0, refused: 0 };
    ofGeneration.set(reason, count);
    return new FilteredArbitrary(arbitrary, predicate, count);
  });
}

/** Different values that satisfy a predicate, short ones first. */
function collect<T>(arbitrary: fc.Arbitrary<T>, predicate: (value: T) => boolean): readonly T[] {
  const found = new Map<string, T>();
  for (let drawn = 0; drawn < DRAWN && found.size < COLLECTED; drawn += 1000) {
    for (const value of fc.sample(arbitrary, { numRuns: 1000, seed: drawn })) {
      if (found.size < COLLECTED && predicate(value)) found.set(JSON.stringify(value), value);
    }
  }
  return [...found].toSorted(([one], [other]) => one.length - other.length).map(([, value]) => value);
}

/** What the filters of a generation have refused so far. */
export function filterCounts(generation: Generation): readonly FilterCount[] {
  return [...(counts.get(generation) ?? [])].map(([reason, count]) => ({ reason, ...count }));
}

class FilteredArbitrary<T> extends fc.Arbitrary<T> {
  private readonly inner: fc.Arbitrary<T>;
  private readonly predicate: (value: T) => boolean;
  private readonly count: { asked: number; refused: number };

  constructor(inner: fc.Arbitrary<T>, predicate: (value: T) => boolean, count: { asked: number; refused: number }) {
    super();
    this.inner = inner;
    this.predicate = predicate;
    this.count = count;
  }

  override generate(random: fc.Random, bias: number | undefined): fc.Value<T> {
    for (;;) {
      const value = this.inner.generate(random, bias);
      this.count.asked += 1;
      if (this.predicate(value.value)) return value;
      this.count.refused += 1;
    }
  }

  override canShrinkWithoutContext(value: unknown): value is T {
    return this.inner.canShrinkWithoutContext(value) && this.predicate(value);
  }

  override shrink(value: T, context: unknown): fc.Stream<fc.Value<T>> {
    return this.inner.shrink(value, context).filter(({ value: shrunk }) => this.predicate(shrunk));
  }
}
