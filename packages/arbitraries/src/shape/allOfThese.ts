import { type Contract, resolveSchema, type Schema } from "@iom-conformance/contract";
import { anything } from "./shape.ts";

/** What has been combined for one contract, so that the same schemas always give the same object. */
interface Combinations {
  readonly numbers: Map<Schema, number>;
  readonly schemas: Map<string, Schema>;
  readonly parts: Map<Schema, readonly Schema[]>;
}

const combinations = new WeakMap<Contract, Combinations>();

/**
 * The schema of the values that satisfy all of these. The same schemas give the same object, in whatever nesting they come, so that
 * walking through a recursive schema ends.
 */
export function allOfThese(contract: Contract, schemas: readonly Schema[]): Schema {
  const known = combinations.get(contract) ?? { numbers: new Map(), schemas: new Map(), parts: new Map() };
  combinations.set(contract, known);
  const parts = new Map<number, Schema>();
  for (const schema of schemas.flatMap((part) => known.parts.get(part) ?? [part])) {
    if (schema === anything) continue;
    const number = numberOf(known, resolveSchema(contract, schema));
    if (!parts.has(number)) parts.set(number, schema);
  }
  const [only] = parts.values();
  if (only !== undefined && parts.size === 1) return only;
  const key = [...parts.keys()].toSorted((left, right) => left - right).join(" ");
  const schema =
    known.schemas.get(key) ?? (only === undefined ? anything : Object.freeze({ allOf: [...parts.values()] }));
  known.schemas.set(key, schema);
  known.parts.set(schema, [...parts.values()]);
  return schema;
}

function numberOf(known: Combinations, schema: Schema): number {
  const number = known.numbers.get(schema) ?? known.numbers.size;
  known.numbers.set(schema, number);
  return number;
}
