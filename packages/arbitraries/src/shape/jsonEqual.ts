import type { Json } from "@iom-conformance/contract";

/** A text that is the same for equal JSON values and only for those; the order of an object's properties does not count. */
export function jsonKey(value: Json): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}

/** Whether two JSON values are equal; the order of an object's properties does not count. */
export function jsonEqual(left: Json, right: Json): boolean {
  return left === right || jsonKey(left) === jsonKey(right);
}
