import { type Filter, type Json, type Parameter, resolveSchema, type Schema } from "@iom-conformance/contract";
import type { AnyContext } from "./anyContext.ts";

type Rules = Pick<AnyContext, "contract" | "operation" | "validate">;

/** Whether the filter's parameter takes a list of values. */
export function takesList({ contract, operation }: Pick<Rules, "contract" | "operation">, filter: Filter): boolean {
  const parameter = parameterOf(operation.parameters, filter);
  return parameter !== null && itemSchema(resolveSchema(contract, parameter.schema)) !== null;
}

/** The values that the document lists for the filter's parameter; none where it lists none. */
export function listedValues(
  { contract, operation }: Pick<Rules, "contract" | "operation">,
  filter: Filter,
): readonly Json[] {
  const parameter = parameterOf(operation.parameters, filter);
  if (!parameter) return [];
  const schema = resolveSchema(contract, parameter.schema);
  return resolveSchema(contract, itemSchema(schema) ?? schema).enum ?? [];
}

/**
 * What the filter's parameter has to be for items with these values: a list where it takes one, else the only value. Null when the
 * parameter cannot carry them: their type or form is not allowed, or the text would not survive the way.
 */
export function sendable(rules: Rules, filter: Filter, values: readonly Json[]): Json {
  const parameter = parameterOf(rules.operation.parameters, filter);
  if (!parameter) return null;
  const schema = resolveSchema(rules.contract, parameter.schema);
  const items = itemSchema(schema);
  const single = items ?? schema;
  const carried = values.map((value) => carriedBy(rules, parameter, single, value));
  if (carried.includes(null)) return null;
  if (items) return rules.validate(schema, carried).length === 0 ? carried : null;
  return carried.length === 1 ? (carried[0] ?? null) : null;
}

function parameterOf(parameters: readonly Parameter[], filter: Filter): Parameter | null {
  return parameters.find(({ name }) => name === filter.parameter) ?? null;
}

function itemSchema(schema: Schema): Schema | null {
  const types = Array.isArray(schema.type) ? schema.type : [schema.type];
  return types.includes("array") ? (schema.items ?? {}) : null;
}

/** The value, or its text or number where the schema wants that; null when it cannot be sent. */
function carriedBy({ validate }: Rules, parameter: Parameter, schema: Schema, value: Json): Json {
  if (value === null || typeof value === "object") return null;
  const text = String(value);
  // A list in one piece is split at its separators, and many servers trim what they read.
  const separated = parameter.explode ? /,/ : /[,|\s]/;
  if (text === "" || text !== text.trim() || /\p{Cc}/u.test(text) || separated.test(text)) return null;
  const number = Number(text);
  const candidates: readonly Json[] = [value, text, ...(Number.isNaN(number) ? [] : [number])];
  return candidates.find((candidate) => validate(schema, candidate).length === 0) ?? null;
}
