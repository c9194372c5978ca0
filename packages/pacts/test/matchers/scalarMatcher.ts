import type { Json, Schema } from "@iom-conformance/contract";
import { MatchersV3 } from "@pact-foundation/pact";
import { patternOf } from "./textRules.ts";

/** Whether an example is of the schema's type and among its listed values. Limits are left aside: an interaction may break one on purpose. */
export function fits({ type, enum: values, const: only }: Schema, example: Json): boolean {
  const types = type === undefined ? [] : typeof type === "string" ? [type] : type;
  if (only !== undefined && only !== example) return false;
  if (values?.includes(example) === false) return false;
  return types.some((name) => isOfType(name, example));
}

function isOfType(type: string, value: Json): boolean {
  if (type === "integer") return Number.isInteger(value);
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "object") return typeof value === "object" && value !== null && !Array.isArray(value);
  return typeof value === type;
}

/** The matcher for the texts, numbers and truth values of a schema that the example fits. */
export function scalarMatcher(schema: Schema, example: Json): MatchersV3.Matcher<unknown> {
  if (schema.const !== undefined) return MatchersV3.equal(example);
  if (typeof example === "string") return textMatcher(schema, example);
  if (typeof example === "number") return numberMatcher(schema, example);
  if (typeof example === "boolean") return MatchersV3.boolean(example);
  return MatchersV3.nullValue();
}

/** The matcher for the texts of a schema. */
export function textMatcher(schema: Schema, example: string): MatchersV3.Matcher<string> {
  if (schema.format === "date" && schema.enum === undefined) return MatchersV3.date("yyyy-MM-dd", example);
  const pattern = patternOf(schema);
  return pattern === null ? MatchersV3.string(example) : MatchersV3.regex(pattern, example);
}

/** Never Pact's `decimal`: it refuses numbers without a fraction, which JSON does not tell apart from others. */
function numberMatcher({ type }: Schema, example: number): MatchersV3.Matcher<number> {
  return type === "integer" ? MatchersV3.integer(example) : MatchersV3.number(example);
}
