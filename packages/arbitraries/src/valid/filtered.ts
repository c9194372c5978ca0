import fc from "fast-check";
import type { Generation } from "./generation.ts";

/** How often a filter was asked and refused, by its reason. */
export interface FilterCount {
  readonly reason: string;
  readonly asked: number;
  readonly refused: number;
}

const counts = new WeakMap<Generation, Map<string, { asked: number; refused: number }>>();

/** A value that is refused this often in a row will never come. */
const MOST_TRIES = 2000;

/**
 * The values that satisfy a predicate, where no structure can guarantee it. Every filter of valid values goes through here, so that
 * what they refuse can be counted.
 *
 * @param reason What the values must be, for the error when none is found; ends the sentence "found no value that …"
 */
export function filtered<T>(
  generation: Generation,
  reason: string,
  arbitrary: fc.Arbitrary<T>,
  predicate: (value: T) => boolean,
): fc.Arbitrary<T> {
  const ofGeneration = counts.get(generation) ?? new Map<string, { asked: number; refused: number }>();
  counts.set(generation, ofGeneration);
  const count = ofGeneration.get(reason) ?? { asked: 0, refused: 0 };
  ofGeneration.set(reason, count);
  return new FilteredArbitrary(arbitrary, predicate, reason, count);
}

/** What the filters of a generation have refused so far. */
export function filterCounts(generation: Generation): readonly FilterCount[] {
  return [...(counts.get(generation) ?? [])].map(([reason, count]) => ({ reason, ...count }));
}

class FilteredArbitrary<T> extends fc.Arbitrary<T> {
  private readonly inner: fc.Arbitrary<T>;
  private readonly predicate: (value: T) => boolean;
  private readonly reason: string;
  private readonly count: { asked: number; refused: number };

  constructor(
    inner: fc.Arbitrary<T>,
    predicate: (value: T) => boolean,
    reason: string,
    count: { asked: number; refused: number },
  ) {
    super();
    this.inner = inner;
    this.predicate = predicate;
    this.reason = reason;
    this.count = count;
  }

  override generate(random: fc.Random, bias: number | undefined): fc.Value<T> {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const value = this.inner.generate(random, tries < 10 ? bias : undefined);
      this.count.asked += 1;
      if (this.predicate(value.value)) return value;
      this.count.refused += 1;
    }
    throw new Error(`found no value that ${this.reason} in ${MOST_TRIES} tries`);
  }

  override canShrinkWithoutContext(value: unknown): value is T {
    return this.inner.canShrinkWithoutContext(value) && this.predicate(value);
  }

  override shrink(value: T, context: unknown): fc.Stream<fc.Value<T>> {
    return this.inner.shrink(value, context).filter(({ value: shrunk }) => this.predicate(shrunk));
  }
}
