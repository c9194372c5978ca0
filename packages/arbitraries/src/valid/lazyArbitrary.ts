import fc from "fast-check";

/** An arbitrary that is made when it is first needed, so that a schema is unfolded only as far as values go. */
export function lazyArbitrary<T>(make: () => fc.Arbitrary<T>): fc.Arbitrary<T> {
  return new LazyArbitrary(make);
}

class LazyArbitrary<T> extends fc.Arbitrary<T> {
  private made: fc.Arbitrary<T> | null = null;
  private readonly make: () => fc.Arbitrary<T>;

  constructor(make: () => fc.Arbitrary<T>) {
    super();
    this.make = make;
  }

  override generate(random: fc.Random, bias: number | undefined): fc.Value<T> {
    return this.inner().generate(random, bias);
  }

  override canShrinkWithoutContext(value: unknown): value is T {
    return this.inner().canShrinkWithoutContext(value);
  }

  override shrink(value: T, context: unknown): fc.Stream<fc.Value<T>> {
    return this.inner().shrink(value, context);
  }

  private inner(): fc.Arbitrary<T> {
    this.made ??= this.make();
    return this.made;
  }
}
