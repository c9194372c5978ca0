import { child, pointerTokens } from "./pointerTokens.ts";
import { type NamedNode, schemaPathOf } from "./schemaNode.ts";
import type { SchemaViolation } from "./schemaViolation.ts";
import { SchemaViolationError } from "./schemaViolationError.ts";
import type { ValidationOptions, ValidationResult, Validator } from "./validator.ts";
import { violationsOf } from "./violationsOf.ts";

/** A validator for a named schema with values of type `T`. */
export function createValidator<T>(node: NamedNode): Validator<T> {
  return validatorOf(
    node.name,
    (value) => node.is?.(value) ?? false,
    (value, all) => violationsOf(node.of, value, schemaPathOf(node), all),
  );
}

/**
 * A validator from its two judgements: a quick one, and one that tells what is wrong and is asked only about values that the quick one
 * refuses.
 */
export function validatorOf<T>(
  schemaName: string,
  accepts: (value: unknown) => boolean,
  explain: (value: unknown, all: boolean) => readonly SchemaViolation[],
): Validator<T> {
  const is = (value: unknown): value is T => {
    try {
      return accepts(value);
    } catch {
      // A property that throws, or a value without end: no JSON, and no reason for a validator to throw.
      return false;
    }
  };
  const validate = (value: unknown, { allErrors = false }: ValidationOptions = {}): ValidationResult<T> =>
    is(value) ? { valid: true, value } : { valid: false, errors: explain(value, allErrors) };
  return Object.freeze({
    schemaName,
    is,
    validate,
    assert: (value: unknown, options?: ValidationOptions): T => {
      const result = validate(value, options);
      if (result.valid) return result.value;
      throw new SchemaViolationError(schemaName, result.errors);
    },
    "~standard": Object.freeze({
      version: 1,
      vendor: "iom-conformance",
      validate: (value: unknown) => {
        const result = validate(value, { allErrors: true });
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
    try {
      parent = child(parent, token);
    } catch {
      // A property that throws by now: no array is known below it.
      parent = undefined;
    }
  }
  return path;
}
