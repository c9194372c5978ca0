import fc from "fast-check";
import { NoValueError } from "./noValueError.ts";

/** A choice that ends at nothing this often is taken to have nothing at all. */
const MOST_TRIES = 20;

/** An arbitrary that chooses anew when what it chose turns out to have no value. */
export function retryArbitrary<T>(choice: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return new RetryArbitrary(choice);
}

class RetryArbitrary<T> extends fc.Arbitrary<T> {
  private readonly choice: fc.Arbitrary<T>;

  constructor(choice: fc.Arbitrary<T>) {
    super();
    this.choice = choice;
  }

  override generate(random: fc.Random, bias: number | undefined): fc.Value<T> {
    for (let tries = 1; ; tries += 1) {
      try {
        return this.choice.generate(random, bias);
      } catch (error) {
        if (tries === MOST_TRIES || !(error instanceof NoValueError)) throw error;
      }
    }
  }

  override canShrinkWithoutContext(value: unknown): value is T {
    return this.choice.canShrinkWithoutContext(value);
  }

  override shrink(value: T, context: unknown): fc.Stream<fc.Value<T>> {
    return this.choice.shrink(value, context);
  }
}
