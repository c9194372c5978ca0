import type { Json } from "@iom-conformance/contract";
import fc from "fast-check";
import { isObject } from "../json.ts";
import type { Shape } from "../shape/shape.ts";
import type { Generation } from "../valid/generation.ts";
import { lazyArbitrary } from "../valid/lazyArbitrary.ts";
import { listArbitrary } from "../valid/listArbitrary.ts";
import { validValue } from "../valid/validValue.ts";
import { breaksOnly } from "./breaksOnly.ts";
import { keepPromises } from "./keepPromises.ts";
import type { Miss } from "./nearMiss.ts";
import { childPointer } from "./pointers.ts";
import { isDelicate, type Rule, type Spot, validAt } from "./spot.ts";
import { suchThat } from "./suchThat.ts";

/**
 * Puts misses into valid values around them; the path of what is wrong grows by the way.
 *
 * @param rule Null for misses that break no rule, but a promise
 */
export type Lift = (misses: fc.Arbitrary<Miss>, rule: Rule | null) => fc.Arbitrary<Miss>;

/** One level up, in one of the shapes that the values there can have. */
export interface Step {
  /** Where the step leads. */
  readonly spot: Spot;
  readonly raise: (misses: fc.Arbitrary<Miss>) => fc.Arbitrary<Miss>;
}

/** Valid items before and after the one in which something is wrong. */
const MOST_NEIGHBOURS = 2;

const freeNames = ["extra", "anotherName", "with/slash", "with~tilde", "größe"];

/**
 * Objects in which something is wrong with one property, whose other properties are valid.
 *
 * @param name Null for a property that the schema does not name
 * @param present Properties that have to be there too
 */
export function propertyStep(spot: Spot, name: string | null, present: ReadonlySet<string>): Step {
  const { minProperties, maxProperties, properties, required } = spot.shape;
  const limits: Partial<Shape> = {
    minProperties: Math.max(0, minProperties - 1),
    maxProperties: maxProperties - 1,
    required: new Set([...required].filter((other) => other !== name)),
  };
  const absent = name === null ? new Set<string>() : new Set([name]);
  const others = lazyArbitrary(() =>
    fc.oneof(
      ...generationsOf(spot).map((each) =>
        validAt({ ...spot, generation: each }, ["object"], limits, { present, absent }),
      ),
    ),
  );
  const before =
    name === null ? [...properties.keys()] : [...properties.keys()].slice(0, [...properties.keys()].indexOf(name));
  const names = fc.constantFrom(...(name === null ? freeNames.filter((free) => !properties.has(free)) : [name]));
  const raise: Step["raise"] = (misses) =>
    fc.tuple(misses, names, others).map(([miss, key, object]) => ({
      ...miss,
      value: withEntry(object, key, miss.value, new Set(before)),
      path: childPointer("", key) + miss.path,
    }));
  return { spot, raise: (misses) => raise(misses).map((miss) => keepPromises(spot, miss)) };
}

const barest = new WeakMap<Generation, Generation>();

/** Around something wrong, every other object has nothing optional: on the way down to it, values would become large. */
function generationsOf({ generation }: Spot): readonly Generation[] {
  if (generation.options.optional !== "mixed") return [generation];
  const bare = barest.get(generation) ?? { ...generation, options: { ...generation.options, optional: "never" } };
  barest.set(generation, bare);
  return [bare, generation];
}

/** Lists in which something is wrong with one item, whose other items are valid. */
export function itemStep(spot: Spot): Step {
  const { generation, place, shape } = spot;
  const least = Math.max(0, shape.minItems - 1);
  const most = Math.max(
    least,
    Math.min(shape.maxItems - 1, generation.options.maxItems ?? MOST_NEIGHBOURS, MOST_NEIGHBOURS),
  );
  const lengths = Array.from({ length: most - least + 1 }, (_unused, index) => least + index);
  const neighbours = lazyArbitrary(() =>
    listArbitrary(validValue(generation, shape.items ?? {}, { ...place, path: childPointer(place.path, "*") }), {
      least,
      most,
      lengths,
      unique: shape.uniqueItems,
    }),
  );
  const raise: Step["raise"] = (misses) =>
    fc.tuple(misses, neighbours, fc.nat({ max: most })).map(([miss, items, position]) => {
      const index = Math.min(position, items.length);
      return { ...miss, value: items.toSpliced(index, 0, miss.value), path: childPointer("", index) + miss.path };
    });
  return { spot, raise: (misses) => raise(misses).map((miss) => keepPromises(spot, miss)) };
}

/** One level up in any of several shapes, without looking whether something else breaks there. */
export function raiseAny(steps: readonly Step[], misses: fc.Arbitrary<Miss>): fc.Arbitrary<Miss> {
  return oneOf(steps.map((step) => step.raise(misses)));
}

/**
 * One level up in any of several shapes of one place, and nothing else breaks: where the rest of a value decides which variant it is, or
 * what it must not be, only a judge can tell.
 */
export function liftAny(steps: readonly Step[]): Lift {
  const doubtful = steps.find(({ spot }) => isDelicate(spot));
  if (doubtful === undefined) return (misses) => raiseAny(steps, misses);
  const { generation, schema } = doubtful.spot;
  return (misses, rule) =>
    suchThat(
      raiseAny(steps, misses),
      (miss) => breaksOnly(generation, schema, miss, rule),
      `breaks only ${rule?.keyword ?? "a promise"} inside`,
    );
}

function oneOf(arbitraries: readonly fc.Arbitrary<Miss>[]): fc.Arbitrary<Miss> {
  const [only] = arbitraries;
  return only !== undefined && arbitraries.length === 1 ? only : fc.oneof(...arbitraries);
}

/** The object with an entry, after those that come before it. */
function withEntry(object: Json, name: string, value: Json, before: ReadonlySet<string>): Json {
  const entries = Object.entries(isObject(object) ? object : {}).filter(([other]) => other !== name);
  const index = entries.filter(([other]) => before.has(other)).length;
  return Object.fromEntries(entries.toSpliced(index, 0, [name, value]));
}
