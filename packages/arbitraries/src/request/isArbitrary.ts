import type { Arbitrary } from "fast-check";

/** Whether a value is a fast-check arbitrary, also one of another copy of fast-check than ours, such as its CommonJS build. */
export function isArbitrary(value: unknown): value is Arbitrary<unknown> {
  return (
    typeof value === "object" &&
    value !== null &&
    "generate" in value &&
    "shrink" in value &&
    typeof value.generate === "function" &&
    typeof value.shrink === "function"
  );
}
