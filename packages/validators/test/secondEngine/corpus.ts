import { isDeepStrictEqual } from "node:util";
import { arbitrariesOf } from "@iom-conformance/arbitraries";
import { type Contract, exampleValue, type Json } from "@iom-conformance/contract";
import fc from "fast-check";
import { mutate } from "./mutate.ts";
import { type RandomSource, randomSource } from "./randomSource.ts";

/** A JSON value, and whether it was made to be valid or invalid; null where chance made it. */
export interface Specimen {
  readonly value: Json;
  readonly meant: boolean | null;
}

/** How many specimens of each kind there are for a schema. */
export interface Counts {
  readonly valid: number;
  readonly invalid: number;
  readonly mutated: number;
}

/** Small enough that thousands are judged in seconds by engines that are not quick. */
const sizes = { maxItems: 3, maxLength: 40, maxDepth: 2 };

/** Every value inside a value, itself included. */
export function partsOf(value: Json): readonly Json[] {
  if (typeof value !== "object" || value === null) return [value];
  return [value, ...Object.values(value).flatMap(partsOf)];
}

/** What mutations of values of one contract borrow from each other: parts of its examples, so that they are of interest somewhere. */
export function donorsOf(contract: Contract): readonly Json[] {
  return [...contract.schemas.values()].flatMap((schema) => partsOf(exampleValue(contract, schema)));
}

/** Different values for one schema: from the arbitraries, and what blind mutations make of the valid ones. */
export function corpusOf(
  contract: Contract,
  name: string,
  donors: readonly Json[],
  counts: Counts,
): readonly Specimen[] {
  const random = randomSource(counts.mutated);
  const arbitraries = arbitrariesOf(contract).schema({ name });
  const sample = <T>(arbitrary: fc.Arbitrary<T>, numRuns: number): readonly T[] =>
    fc.sample(arbitrary, { seed: numRuns, numRuns });
  const valid = sample(arbitraries.valid(sizes), counts.valid);
  const specimens = new Map<string, Specimen>();
  for (const value of valid) specimens.set(JSON.stringify(value), { value, meant: true });
  for (const { value } of sample(arbitraries.invalid(sizes), counts.invalid)) {
    if (isJson(value)) specimens.set(JSON.stringify(value), { value, meant: false });
  }
  const wanted = specimens.size + counts.mutated;
  // Schemas of a few scalars have fewer than that many neighbours that differ: they get what they have.
  for (let attempt = 0; specimens.size < wanted && attempt < counts.mutated * 10; attempt += 1) {
    const text = JSON.stringify(mutated(random.pick(valid), donors, random));
    if (!specimens.has(text)) specimens.set(text, { value: JSON.parse(text), meant: null });
  }
  return [...specimens.values()];
}

function mutated(origin: Json, donors: readonly Json[], random: RandomSource): Json {
  let value = origin;
  for (let times = random.below(3); times >= 0; times -= 1) value = mutate(value, donors, random);
  return value;
}

/** Whether a value comes back from JSON text as it was. */
function isJson(value: unknown): value is Json {
  const text = JSON.stringify(value);
  return text !== undefined && isDeepStrictEqual(JSON.parse(text), value);
}
