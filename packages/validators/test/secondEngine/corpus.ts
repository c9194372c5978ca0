import { maximalValue, minimalValue } from "@iom-conformance/arbitraries";
import { type Contract, exampleValue, type Json, type Schema } from "@iom-conformance/contract";
import { mutate } from "./mutate.ts";
import { type RandomSource, randomSource } from "./randomSource.ts";

/** Every value inside a value, itself included. */
export function partsOf(value: Json): readonly Json[] {
  if (typeof value !== "object" || value === null) return [value];
  return [value, ...Object.values(value).flatMap(partsOf)];
}

/** What mutations of values of one contract borrow from each other: parts of its examples, so that they are of interest somewhere. */
export function donorsOf(contract: Contract): readonly Json[] {
  return [...contract.schemas.values()].flatMap((schema) => partsOf(exampleValue(contract, schema)));
}

/** A number of different JSON values for one schema, those that should be valid before the mutations of them. */
export function corpusOf(contract: Contract, schema: Schema, donors: readonly Json[], count: number): readonly Json[] {
  const random = randomSource(count);
  const origins = [exampleValue(contract, schema), minimalValue(contract, schema), maximalValue(contract, schema)];
  const texts = new Set(origins.map((value) => JSON.stringify(value)));
  // Schemas of a few scalars have fewer than that many neighbours that differ: they get what they have.
  for (let attempt = 0; texts.size < count && attempt < count * 10; attempt += 1) {
    texts.add(JSON.stringify(mutated(random.pick(origins), donors, random)));
  }
  return [...texts].map((text) => JSON.parse(text));
}

function mutated(origin: Json, donors: readonly Json[], random: RandomSource): Json {
  let value = origin;
  for (let times = random.below(3); times >= 0; times -= 1) value = mutate(value, donors, random);
  return value;
}
