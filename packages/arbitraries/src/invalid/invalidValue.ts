import type { Schema } from "@iom-conformance/contract";
import fc from "fast-check";
import type { Generation } from "../valid/generation.ts";
import { lazyArbitrary } from "../valid/lazyArbitrary.ts";
import type { Break } from "./break.ts";
import { breaksOf } from "./breaksOf.ts";
import type { Invalid } from "./invalid.ts";

/**
 * Values of a schema in which exactly one thing is wrong: any rule, at any place, missed in any way. Every place comes equally often,
 * then every rule of the place, then every way to miss it. They shrink to the smallest value that misses the same rule in the same way.
 *
 * @throws Error when the first value is generated, for a schema that nothing breaks
 */
export function invalidValue(generation: Generation, schema: Schema): fc.Arbitrary<Invalid> {
  return lazyArbitrary(() => {
    const { breaks } = breaksOf(generation, schema);
    if (breaks.length === 0) throw new Error(`nothing breaks ${schema.$ref ?? JSON.stringify(schema)}`);
    return anyOf(breaks, [({ path }) => path, ({ keyword, limit }) => JSON.stringify([keyword, limit])]);
  });
}

/** One of the breaks: evenly by the first key, within that evenly by the next, and at last evenly. */
function anyOf(breaks: readonly Break[], [key, ...keys]: readonly ((one: Break) => string)[]): fc.Arbitrary<Invalid> {
  if (key === undefined) return fc.oneof(...breaks.map(({ arbitrary }) => arbitrary));
  const groups = Object.values(Object.groupBy(breaks, key)).filter((group) => group !== undefined);
  return fc.oneof(...groups.map((group) => anyOf(group, keys)));
}
