import type { SchemaViolation } from "./schemaViolation.ts";
import type { StandardSchemaProperties } from "./standardSchema.ts";

export type ValidationResult<T> =
  | { readonly valid: true; readonly value: T }
  | { readonly valid: false; readonly errors: readonly SchemaViolation[] };

export interface ValidationOptions {
  /** Whether to go on after the first violation. False by default: most senders of a wrong message want to hear no quickly. */
  readonly allErrors?: boolean;
}

/** Judges values by one named schema. Nothing is converted or filled in: a valid value is handed back as it is. */
export interface Validator<T> {
  /** The schema's name in its document. */
  readonly schemaName: string;
  /** Whether the value fits; narrows its type. */
  readonly is: (value: unknown) => value is T;
  /** The value, or the first thing that is wrong with it; everything with `allErrors`. Never throws. */
  readonly validate: (value: unknown, options?: ValidationOptions) => ValidationResult<T>;
  /**
   * The value with its type.
   *
   * @throws SchemaViolationError when it does not fit; with `allErrors`, it has everything that is wrong
   */
  readonly assert: (value: unknown, options?: ValidationOptions) => T;
  /** Standard Schema 1; its issues are everything that is wrong. */
  readonly "~standard": StandardSchemaProperties<T>;
}
