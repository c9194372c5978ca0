import { type Answer, fail, type ListPage, pass, skip, type Verdict } from "@iom-conformance/conformance";
import type { Json, Pagination } from "@iom-conformance/contract";
import type { AnyContext } from "./anyContext.ts";
import { LIST_CHANGED } from "./changedList.ts";
import { listNames, pageNames } from "./itemNames.ts";
import { SMALL_LIMIT } from "./listSettings.ts";

/** Items on a page, of which a selection has a few, the last of them not full. */
const SIZE = 3;
const MOST_PAGES = 3;

/** Requests of one judgement: the whole, its pages, and all of it once more before anything is held against the target. */
export const SMALL_PAGES = 2 * (1 + MOST_PAGES);

export interface PagedReading {
  readonly whole: ListPage;
  /** The items of the small pages, in their order. */
  readonly items: readonly Json[];
  readonly answers: readonly Answer[];
  /** Whether the small pages show each item of the whole once. */
  readonly verdict: Verdict;
}

/**
 * Reads a selection of fewer than ten items once at one go and once in pages of three. Equal items may have any order, also another one on
 * small pages, but each item is on one page.
 */
export async function readInSmallPages(
  context: AnyContext,
  { offset, limit }: Pagination,
  query: { readonly [parameter: string]: Json },
): Promise<PagedReading> {
  const first = await readOnce();
  if (agree(first)) return { ...first, verdict: pass };
  const again = await readOnce();
  const [before, after] = [first, again].map(({ whole }) => sorted(whole.items));
  if (agree(again) || before !== after) return { ...again, verdict: skip(LIST_CHANGED) };
  const verdict = fail([...again.answers, again.whole.answer], {
    expected: `each item on one page: ${listNames(pageNames(context.operation, again.whole))}`,
    actual: listNames(pageNames(context.operation, again)),
    input: { ...query, [limit]: SIZE },
  });
  return { ...again, verdict };

  async function readOnce() {
    const whole = await context.page({ parameters: { ...query, [offset]: 0, [limit]: SMALL_LIMIT } });
    const pages: ListPage[] = [];
    while (pages.length < MOST_PAGES && pages.length * SIZE < whole.items.length) {
      const window = { [offset]: pages.length * SIZE, [limit]: SIZE };
      pages.push(await context.page({ parameters: { ...query, ...window } }));
    }
    const answers = pages.flatMap((page) => page.items.map(() => page.answer));
    return { whole, items: pages.flatMap((page) => page.items), answers };
  }

  function agree({ whole, items }: { readonly whole: ListPage; readonly items: readonly Json[] }): boolean {
    // What the pages have no room for is not missing.
    if (whole.items.length > MOST_PAGES * SIZE) return true;
    return sorted(whole.items) === sorted(items);
  }

  function sorted(items: readonly Json[]): string {
    return pageNames(context.operation, { items }).toSorted().join("\n");
  }
}
