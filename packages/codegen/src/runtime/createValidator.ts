import type { CompiledSchema } from "./compiledSchema.ts";
import { SchemaViolationError } from "./schemaViolationError.ts";
import type { ValidationResult, Validator } from "./validator.ts";
import { child, pointerTokens } from "./valueAt.ts";
import { violationsOf } from "./violationsOf.ts";

/** A validator around a function that Ajv compiled for type `T`. */
export function createValidator<T>(schemaName: string, compiled: CompiledSchema): Validator<T> {
  const validate = (value: unknown): ValidationResult<T> => {
    const errors = violationsOf(compiled, value);
    return errors.length === 0 ? { valid: true, value: value as T } : { valid: false, errors };
  };
  return Object.freeze({
    schemaName,
    is: (value: unknown): value is T => compiled(value),
    validate,
    assert: (value: unknown): T => {
      const result = validate(value);
      if (result.valid) return result.value;
      throw new SchemaViolationError(schemaName, result.errors);
    },
    "~standard": Object.freeze({
      version: 1,
      vendor: "iom-conformance",
      validate: (value: unknown) => {
        const result = validate(value);
        if (result.valid) return { value: result.value };
        return { issues: result.errors.map(({ path, message }) => ({ message, path: standardPath(value, path) })) };
      },
    } as const),
  });
}

/** A JSON pointer as Standard Schema wants it: the indexes of arrays as numbers. */
function standardPath(root: unknown, pointer: string): readonly (string | number)[] {
  const path: (string | number)[] = [];
  let parent = root;
  for (const token of pointerTokens(pointer)) {
    path.push(Array.isArray(parent) ? Number(token) : token);
    parent = child(parent, token);
  }
  return path;
}
