import type { CompiledSchema, CompiledSchemaError } from "./compiledSchema.ts";
import { expectation } from "./expectation.ts";
import type { SchemaViolation } from "./schemaViolation.ts";
import { valueAt } from "./valueAt.ts";

/**
 * Judges a value. What the base of a union and its variant both demand, is reported once.
 *
 * @returns every violation; none when the value fits
 */
export function violationsOf(compiled: CompiledSchema, value: unknown): readonly SchemaViolation[] {
  if (compiled(value)) return [];
  const violations = new Map<string, SchemaViolation>();
  for (const error of compiled.errors ?? []) {
    const violation = violationOf(error, value);
    const key = `${violation.path} ${violation.keyword} ${violation.message}`;
    if (!violations.has(key)) violations.set(key, violation);
  }
  return [...violations.values()];
}

function violationOf(error: CompiledSchemaError, value: unknown): SchemaViolation {
  const { expected, found } = expectation(error, valueAt(value, error.instancePath));
  return {
    path: error.instancePath,
    keyword: error.keyword,
    message: `expected ${expected}, found ${found}`,
    schemaPath: error.schemaPath,
  };
}
