import type { Constraint, Contract, Json, Schema } from "@iom-conformance/contract";
import { brokenValue } from "./brokenValue.ts";
import { pointerOf, segmentsOf, valueAt, withValueAt } from "./jsonPointer.ts";
import { reachField } from "./reachField.ts";

/** What is wrong with a value that was made invalid on purpose. */
export interface IntendedViolation {
  /** JSON pointer into the value. */
  readonly path: string;
  readonly keyword: string;
  readonly description: string;
}

/** A value that is valid but for one intended violation. */
export interface Broken {
  readonly value: Json;
  readonly violation: IntendedViolation;
}

/**
 * Breaks exactly one constraint of a valid value with a near miss, and creates the optional containers on the way that it takes.
 * Null when nothing reasonable breaks it. Where the constraint belongs to one variant of a union, whether the result is invalid
 * depends on the other variants: judge it before you rely on it.
 */
export function breakConstraint(
  contract: Contract,
  schema: Schema,
  value: Json,
  constraint: Constraint,
): Broken | null {
  const missing = constraint.keyword === "required" ? String(constraint.limit) : null;
  // Reaching for the property itself selects the variant that requires it.
  const wanted = missing === null ? constraint.path : constraint.path + pointerOf([missing]);
  const reached = reachField(contract, schema, value, wanted);
  if (!reached) return null;
  const path = missing === null ? reached.pointer : pointerOf(segmentsOf(reached.pointer).slice(0, -1));
  const current = valueAt(reached.value, path) ?? null;
  const broken = brokenValue(contract, reached.schema, current, constraint);
  return (
    broken && {
      value: withValueAt(reached.value, path, broken.value),
      violation: { path, keyword: constraint.keyword, description: broken.description },
    }
  );
}
