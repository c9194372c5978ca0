import type { Json } from "@iom-conformance/contract";

/** The value is exactly this one. */
export const is =
  (expected: Json) =>
  (value: Json): boolean =>
    JSON.stringify(value) === JSON.stringify(expected);
/** The value is an object with these properties. */
export const has =
  (...names: readonly string[]) =>
  (value: Json): boolean =>
    typeof value === "object" && value !== null && names.every((name) => Object.hasOwn(value, name));
/** The value is an object without these properties. */
export const lacks =
  (...names: readonly string[]) =>
  (value: Json): boolean =>
    typeof value === "object" && value !== null && !names.some((name) => Object.hasOwn(value, name));
/** The text, in code points, or list has this length. */
export const ofLength =
  (length: number) =>
  (value: Json): boolean =>
    (typeof value === "string" ? [...value] : (value as readonly Json[])).length === length;
/** What stands in a value, by the names on the way. */
export const at = (value: Json, ...path: readonly string[]): Json | undefined =>
  path.reduce<Json | undefined>(
    (current, name) => (current as { readonly [name: string]: Json } | undefined)?.[name],
    value,
  );
/** The reference to a named schema. */
export const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
/** How many containers stand in each other. */
export const depthOf = (value: Json): number =>
  typeof value === "object" && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;
