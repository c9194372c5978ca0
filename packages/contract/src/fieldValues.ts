import { isArray, isObject, own } from "./json.ts";
import { pointerSegments } from "./jsonPointer.ts";
import type { Json } from "./model.ts";
import type { FieldPath } from "./traits.ts";

/** All values at a field path, in order; an array at its end is one value, and what is missing is none. */
export function fieldValues(value: unknown, path: FieldPath): readonly Json[] {
  let values: unknown[] = value === undefined ? [] : [value];
  for (const segment of pointerSegments(path)) values = values.flatMap((current) => children(current, segment));
  return Object.freeze(values as Json[]);
}

function children(value: unknown, segment: string): readonly unknown[] {
  if (isArray(value)) {
    if (segment === "*") return value;
    return /^(?:0|[1-9]\d*)$/.test(segment) && Number(segment) < value.length ? [value[Number(segment)]] : [];
  }
  const child = isObject(value) && segment !== "*" ? own(value, segment) : undefined;
  // Wrapped, because flatMap would take an array apart.
  return child === undefined ? [] : [child];
}
