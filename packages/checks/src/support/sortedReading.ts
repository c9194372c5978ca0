import type { Answer } from "@iom-conformance/conformance";
import { type FieldPath, fieldValues, type Json } from "@iom-conformance/contract";
import type { AnyContext } from "./anyContext.ts";
import { identityOf, knownLength } from "./itemNames.ts";
import { safeLimit, servedLimit } from "./listSettings.ts";

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
 *
 * On a busy list items move from page to page while it is read: of a later page those count that no earlier one has shown, and that were
 * there before.
 */
export async function readSorted(
  context: AnyContext,
  field: FieldPath,
  parameters: { readonly [name: string]: Json },
): Promise<SortedReading> {
  const { pagination } = context.operation.traits;
  const crawl = await context.crawl();
  const length = knownLength(crawl);
  const most = Math.min(safeLimit(context), servedLimit(context, crawl));
  const size = Math.min(Math.max(1, Math.ceil(length / SORTED_PAGES)), most);
  const known = new Set(crawl.items.map(({ identity }) => identity));
  const shown = new Set<string>();
  const values: (Json | null)[] = [];
  const answers: Answer[] = [];
  let ambiguous = false;
  for (const [nth, offset] of (pagination ? offsets(length, size) : [null]).entries()) {
    const window = pagination && offset !== null ? { [pagination.offset]: offset, [pagination.limit]: size } : {};
    const page = await context.page({ parameters: { ...parameters, ...window } });
    const earlier = new Set(shown);
    for (const item of page.items) {
      const identity = identityOf(context.operation, item);
      if (nth > 0 && identity !== null && (earlier.has(identity) || !known.has(identity))) continue;
      if (identity !== null) shown.add(identity);
      const [value = null, ...others] = fieldValues(item, field);
      if (others.length > 0) ambiguous = true;
      values.push(value);
      answers.push(page.answer);
    }
  }
  return { values, answers, ambiguous };
}

function offsets(length: number, size: number): readonly number[] {
  const middle = Math.max(2 * size, Math.floor((length - size) / 2));
  const wanted = length <= SORTED_PAGES * size ? [0, size, 2 * size, 3 * size] : [0, size, middle, length - size];
  return wanted.filter((offset, position) => position < 2 || offset < length);
}
