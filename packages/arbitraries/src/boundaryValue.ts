import { type Constraint, type Contract, exampleValue, type Json, type Schema } from "@iom-conformance/contract";
import { LARGEST_LIST, LARGEST_TEXT } from "./brokenValue.ts";
import { isArray } from "./json.ts";
import { valueAt, withValueAt } from "./jsonPointer.ts";
import { reachField } from "./reachField.ts";
import { textOfLength } from "./textOfLength.ts";

/** A valid value that lies exactly on a bound. */
export interface OnBound {
  readonly value: Json;
  /** JSON pointer to what lies on the bound. */
  readonly path: string;
}

/**
 * Moves one part of a valid value exactly onto a bound (minimum, maximum, their exclusive forms, and the lengths of texts and lists),
 * where it is still valid. Null for other keywords, and for bounds that are too far away to be reasonable. A pattern or format of the
 * same text may refuse the result: judge it before you rely on it.
 */
export function boundaryValue(contract: Contract, schema: Schema, value: Json, constraint: Constraint): OnBound | null {
  const reached = reachField(contract, schema, value, constraint.path);
  if (!reached) return null;
  const current = valueAt(reached.value, reached.pointer) ?? null;
  const bound = onBound(contract, reached.schema, current, constraint);
  return bound === null ? null : { value: withValueAt(reached.value, reached.pointer, bound), path: reached.pointer };
}

function onBound(contract: Contract, schema: Schema, current: Json, { keyword, limit }: Constraint): Json {
  if (typeof limit !== "number") return null;
  const integer = [schema.type].flat().includes("integer");
  switch (keyword) {
    case "minimum":
      return integer ? Math.ceil(limit) : limit;
    case "maximum":
      return integer ? Math.floor(limit) : limit;
    case "exclusiveMinimum":
      return integer ? Math.floor(limit) + 1 : limit + 0.01;
    case "exclusiveMaximum":
      return integer ? Math.ceil(limit) - 1 : limit - 0.01;
    case "minLength":
    case "maxLength":
      return limit > LARGEST_TEXT ? null : textOfLength(current, limit);
    case "minItems":
    case "maxItems": {
      if (limit > LARGEST_LIST) return null;
      const list = isArray(current) ? current : [];
      const exemplar = list[0] ?? exampleValue(contract, schema.items ?? {});
      return Array.from({ length: limit }, (_, index) => list[index] ?? exemplar);
    }
    default:
      return null;
  }
}
