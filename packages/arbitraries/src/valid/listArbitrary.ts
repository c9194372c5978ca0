import type { Json } from "@iom-conformance/contract";
import fc from "fast-check";
import { jsonKey } from "../shape/jsonEqual.ts";
import { NoValueError } from "./noValueError.ts";

export interface ListLimits {
  readonly least: number;
  readonly most: number;
  /** Lengths to choose from, those that come often several times. */
  readonly lengths: readonly number[];
  /** Whether no two items may be equal. */
  readonly unique: boolean;
}

/** How often an item is drawn again because the list has it already, before a list of distinct items ends early. */
const MOST_DRAWS = 50;

/** Lists of items. They shrink by leaving items out, then by shrinking items. */
export function listArbitrary(items: fc.Arbitrary<Json>, limits: ListLimits): fc.Arbitrary<readonly Json[]> {
  return new ListArbitrary(items, limits);
}

type Items = readonly fc.Value<Json>[];

class ListArbitrary extends fc.Arbitrary<readonly Json[]> {
  private readonly items: fc.Arbitrary<Json>;
  private readonly limits: ListLimits;

  constructor(items: fc.Arbitrary<Json>, limits: ListLimits) {
    super();
    this.items = items;
    this.limits = limits;
  }

  override generate(random: fc.Random, bias: number | undefined): fc.Value<readonly Json[]> {
    try {
      return listOf(this.limits.unique ? this.distinctItems(random, bias) : this.anyItems(random, bias));
    } catch (error) {
      // That there are no items at all may turn out only here; then the list is always empty.
      if (this.limits.least > 0 || !(error instanceof NoValueError)) throw error;
      return listOf([]);
    }
  }

  private anyItems(random: fc.Random, bias: number | undefined): Items {
    return Array.from({ length: this.lengthFrom(random) }, () => this.items.generate(random, bias));
  }

  private distinctItems(random: fc.Random, bias: number | undefined): Items {
    const { least } = this.limits;
    const length = this.lengthFrom(random);
    const distinct = new Map<string, fc.Value<Json>>();
    for (let draws = 0; distinct.size < length && draws < length + MOST_DRAWS; draws += 1) {
      const item = this.items.generate(random, draws > length ? undefined : bias);
      const key = jsonKey(item.value);
      if (!distinct.has(key)) distinct.set(key, item);
    }
    if (distinct.size < least) throw new NoValueError(`no list of ${least} different items could be made`);
    return [...distinct.values()];
  }

  private lengthFrom(random: fc.Random): number {
    const { lengths, least } = this.limits;
    return lengths[random.nextInt(0, lengths.length - 1)] ?? least;
  }

  override canShrinkWithoutContext(_value: unknown): _value is readonly Json[] {
    return false;
  }

  override shrink(_value: readonly Json[], context: unknown): fc.Stream<fc.Value<readonly Json[]>> {
    return isItems(context) ? fc.stream(this.smaller(context)) : fc.Stream.nil();
  }

  private *smaller(items: Items): Generator<fc.Value<readonly Json[]>> {
    const spare = items.length - this.limits.least;
    for (let leave = spare; leave >= 1; leave = Math.floor(leave / 2)) {
      for (let from = 0; from + leave <= items.length; from += leave) yield listOf(items.toSpliced(from, leave));
    }
    for (const [index, item] of items.entries()) {
      for (const shrunk of this.items.shrink(item.value, item.context)) {
        const others = items.with(index, shrunk);
        if (!this.limits.unique || areDistinct(others)) yield listOf(others);
      }
    }
  }
}

function listOf(items: Items): fc.Value<readonly Json[]> {
  return new fc.Value(
    items.map(({ value }) => value),
    items,
  );
}

function areDistinct(items: Items): boolean {
  return new Set(items.map(({ value }) => jsonKey(value))).size === items.length;
}

function isItems(context: unknown): context is Items {
  return Array.isArray(context);
}
