/**
 * On a busy list items arrive, leave and change while a check reads it. Two answers that contradict each other prove something only when
 * the first one, asked for once more, is still the same; this is why there is no verdict when it is not.
 */
export const LIST_CHANGED = "the list changed while it was read";

/** Whether two pages show the same items in the same order. */
export function sameNames(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((name, index) => name === right[index]);
}
