import type { Schema } from "@iom-conformance/contract";

const negations = new WeakMap<Schema, Schema>();

/** The schema of the values that do not satisfy this one; the same object for the same schema. */
export function noneOf(schema: Schema): Schema {
  const negation = negations.get(schema) ?? Object.freeze({ not: schema });
  negations.set(schema, negation);
  return negation;
}
