import type { Answer } from "@iom-conformance/conformance";
import { type FieldPath, fieldValues, type Json } from "@iom-conformance/contract";
import type { AnyContext } from "./anyContext.ts";
import { knownLength } from "./itemNames.ts";
import { safeLimit } from "./listSettings.ts";

/** Requests of one reading. */
export const SORTED_PAGES = 4;

export interface SortedReading {
  /** The value at the field of each item, in the order of the answers; null where an item has none. */
  readonly values: readonly (Json | null)[];
  /** The answer that shows the value at the same position. */
  readonly answers: readonly Answer[];
  /** An item has several values at the field, so that its place is not clear. */
  readonly ambiguous: boolean;
}

/**
 * Reads pages of a list under the given parameters: all of a short list, else its beginning, middle and end. At least two pages, so that a
 * target that sorts each page on its own shows.
 */
export async function readSorted(
  context: AnyContext,
  field: FieldPath,
  parameters: { readonly [name: string]: Json },
): Promise<SortedReading> {
  const { pagination } = context.operation.traits;
  const length = knownLength(await context.crawl());
  const size = Math.min(Math.max(1, Math.ceil(length / SORTED_PAGES)), safeLimit(context));
  const values: (Json | null)[] = [];
  const answers: Answer[] = [];
  let ambiguous = false;
  for (const offset of pagination ? offsets(length, size) : [null]) {
    const window = pagination && offset !== null ? { [pagination.offset]: offset, [pagination.limit]: size } : {};
    const page = await context.page({ parameters: { ...parameters, ...window } });
    for (const item of page.items) {
      const [value = null, ...others] = fieldValues(item, field);
      if (others.length > 0) ambiguous = true;
      values.push(value);
      answers.push(page.answer);
    }
  }
  return { values, answers, ambiguous };
}

function offsets(length: number, size: number): readonly number[] {
  const middle = Math.floor((length - size) / 2);
  const wanted = length <= SORTED_PAGES * size ? [0, size, 2 * size, 3 * size] : [0, size, middle, length - size];
  return wanted.filter((offset, position) => position < 2 || offset < length);
}
