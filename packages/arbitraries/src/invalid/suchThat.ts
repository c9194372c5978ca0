import fc from "fast-check";

/** A value that is refused this often in a row will hardly ever come. */
const MOST_TRIES = 2000;

/**
 * The values that satisfy a predicate, in generation and in every step of shrinking; unlike fast-check's own filter it ends.
 *
 * @param reason What the values must be; ends the sentence "found no value that …"
 */
export function suchThat<T>(
  arbitrary: fc.Arbitrary<T>,
  predicate: (value: T) => boolean,
  reason: string,
): fc.Arbitrary<T> {
  return new SuchThatArbitrary(arbitrary, predicate, reason);
}

class SuchThatArbitrary<T> extends fc.Arbitrary<T> {
  private readonly inner: fc.Arbitrary<T>;
  private readonly predicate: (value: T) => boolean;
  private readonly reason: string;

  constructor(inner: fc.Arbitrary<T>, predicate: (value: T) => boolean, reason: string) {
    super();
    this.inner = inner;
    this.predicate = predicate;
    this.reason = reason;
  }

  /** @throws Error when no value of many satisfies the predicate */
  override generate(random: fc.Random, bias: number | undefined): fc.Value<T> {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      // The bias prefers extreme values; where all of them are refused, the others are needed.
      const drawn = this.inner.generate(random, tries < 10 ? bias : undefined);
      if (this.predicate(drawn.value)) return drawn;
    }
    throw new Error(`found no value that ${this.reason} in ${MOST_TRIES} tries`);
  }

  override canShrinkWithoutContext(_value: unknown): _value is T {
    return false;
  }

  override shrink(value: T, context: unknown): fc.Stream<fc.Value<T>> {
    return this.inner.shrink(value, context).filter((smaller) => this.predicate(smaller.value));
  }
}
