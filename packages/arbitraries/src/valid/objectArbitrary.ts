import type { Json, JsonObject } from "@iom-conformance/contract";
import fc from "fast-check";
import { NoValueError } from "./noValueError.ts";

/** A property that an object may or must have. */
export interface Field {
  readonly name: string;
  readonly required: boolean;
  readonly arbitrary: fc.Arbitrary<Json>;
}

export interface ObjectLimits {
  readonly least: number;
  readonly most: number;
  /** Whether optional fields appear: always, never, or as it happens. */
  readonly optional: "always" | "never" | "mixed";
  /** Of 100 optional fields of a mixed object, how many appear. */
  readonly likelihood: number;
}

/**
 * Objects of these fields. Among mixed objects there are complete ones, ones without any optional field, and everything between; they
 * shrink by leaving fields out, then by shrinking what is left.
 */
export function objectArbitrary(fields: readonly Field[], limits: ObjectLimits): fc.Arbitrary<JsonObject> {
  return new ObjectArbitrary(fields, limits);
}

type Entry = readonly [field: Field, value: fc.Value<Json>];

/** Of 100 mixed objects, how many are complete, and how many have nothing optional. */
const COMPLETE = 15;
const BARE = 15;

class ObjectArbitrary extends fc.Arbitrary<JsonObject> {
  private readonly fields: readonly Field[];
  private readonly limits: ObjectLimits;

  constructor(fields: readonly Field[], limits: ObjectLimits) {
    super();
    this.fields = fields;
    this.limits = limits;
  }

  override generate(random: fc.Random, bias: number | undefined): fc.Value<JsonObject> {
    const present = this.presentFields(random);
    return objectOf(
      present.flatMap((field): readonly Entry[] => {
        try {
          return [[field, field.arbitrary.generate(random, bias)]];
        } catch (error) {
          // That a field has no value at all may turn out only here; an optional one is then never there.
          if (field.required || !(error instanceof NoValueError)) throw error;
          return [];
        }
      }),
    );
  }

  override canShrinkWithoutContext(_value: unknown): _value is JsonObject {
    return false;
  }

  override shrink(_value: JsonObject, context: unknown): fc.Stream<fc.Value<JsonObject>> {
    return isEntries(context) ? fc.stream(this.smaller(context)) : fc.Stream.nil();
  }

  private presentFields(random: fc.Random): readonly Field[] {
    const { least, most, optional, likelihood } = this.limits;
    const dice = random.nextInt(0, 99);
    const chance =
      optional === "always" || (optional === "mixed" && dice < COMPLETE)
        ? 100
        : optional === "never" || dice < COMPLETE + BARE
          ? 0
          : likelihood;
    const present = new Set(this.fields.filter((field) => field.required || random.nextInt(0, 99) < chance));
    while (present.size < least || present.size > most) {
      const surplus = present.size > most;
      const candidates = this.fields.filter((field) => !field.required && present.has(field) === surplus);
      const chosen = candidates[random.nextInt(0, Math.max(0, candidates.length - 1))];
      if (chosen === undefined) break;
      if (surplus) present.delete(chosen);
      else present.add(chosen);
    }
    return this.fields.filter((field) => present.has(field));
  }

  private *smaller(entries: readonly Entry[]): Generator<fc.Value<JsonObject>> {
    const { least } = this.limits;
    const bare = entries.filter(([field]) => field.required);
    if (bare.length < entries.length - 1 && bare.length >= least) yield objectOf(bare);
    for (const entry of entries) {
      if (entry[0].required || entries.length <= least) continue;
      yield objectOf(entries.filter((other) => other !== entry));
    }
    for (const entry of entries) {
      const [field, value] = entry;
      for (const shrunk of field.arbitrary.shrink(value.value, value.context)) {
        yield objectOf(entries.map((other) => (other === entry ? [field, shrunk] : other)));
      }
    }
  }
}

function objectOf(entries: readonly Entry[]): fc.Value<JsonObject> {
  return new fc.Value(Object.fromEntries(entries.map(([field, { value }]) => [field.name, value])), entries);
}

function isEntries(context: unknown): context is readonly Entry[] {
  return Array.isArray(context);
}
