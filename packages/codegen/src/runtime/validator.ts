import type { CompiledSchema } from "./compiledSchema.ts";
import type { SchemaViolation } from "./schemaViolation.ts";
import { SchemaViolationError } from "./schemaViolationError.ts";
import type { StandardSchemaProperties } from "./standardSchema.ts";
import { child, pointerTokens } from "./valueAt.ts";
import { violationsOf } from "./violationsOf.ts";

export type ValidationResult<T> =
  | { readonly valid: true; readonly value: T }
  | { readonly valid: false; readonly errors: readonly SchemaViolation[] };

/** Judges values by one named schema. Nothing is converted or filled in: a valid value is handed back as it is. */
export interface Validator<T> {
  /** The schema's name in its document. */
  readonly schemaName: string;
  /** Whether the value fits; narrows its type. */
  readonly is: (value: unknown) => value is T;
  /** The value, or everything that is wrong with it. */
  readonly validate: (value: unknown) => ValidationResult<T>;
  /**
   * The value with its type.
   *
   * @throws SchemaViolationError when it does not fit
   */
  readonly assert: (value: unknown) => T;
  readonly "~standard": StandardSchemaProperties<T>;
}

/** A validator around a function that Ajv compiled for type `T`. */
export function createValidator<T>(schemaName: string, compiled: CompiledSchema): Validator<T> {
  const is = (value: unknown): value is T => compiled(value);
  return Object.freeze({
    schemaName,
    is,
    validate: (value: unknown): ValidationResult<T> =>
      is(value) ? { valid: true, value } : { valid: false, errors: violationsOf(compiled, value) },
    assert: (value: unknown): T => {
      if (is(value)) return value;
      throw new SchemaViolationError(schemaName, violationsOf(compiled, value));
    },
    "~standard": Object.freeze({
      version: 1,
      vendor: "iom-conformance",
      validate: (value: unknown) =>
        is(value)
          ? { value }
          : {
              issues: violationsOf(compiled, value).map(({ path, message }) => ({
                message,
                path: standardPath(value, path),
              })),
            },
    } as const),
  });
}

function standardPath(root: unknown, pointer: string): readonly (string | number)[] {
  const path: (string | number)[] = [];
  let parent = root;
  for (const token of pointerTokens(pointer)) {
    path.push(Array.isArray(parent) ? Number(token) : token);
    parent = child(parent, token);
  }
  return path;
}
