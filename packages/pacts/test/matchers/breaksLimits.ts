import type { Json, Schema } from "@iom-conformance/contract";
import { patternOf } from "./textRules.ts";

/** Whether an example of the right type breaks another rule of the schema. */
export function breaksLimits(schema: Schema, example: Json): boolean {
  if (typeof example === "string") return breaksTextRule(schema, example);
  return typeof example === "number" && breaksRange(schema, example);
}

function breaksTextRule(schema: Schema, example: string): boolean {
  if (schema.format === "date" && !isDay(example)) return true;
  const pattern = patternOf(schema);
  return pattern !== null && !new RegExp(pattern, "u").test(example);
}

function breaksRange(schema: Schema, example: number): boolean {
  const { minimum = -Infinity, exclusiveMinimum = -Infinity, maximum = Infinity, exclusiveMaximum = Infinity } = schema;
  return example < minimum || example > maximum || example <= exclusiveMinimum || example >= exclusiveMaximum;
}

function isDay(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, "YYYY-MM-DD".length) === text;
}
