import type { SchemaViolation } from "./schemaViolation.ts";
import type { StandardSchemaProperties } from "./standardSchema.ts";

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
