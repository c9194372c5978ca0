import {
  type Crawl,
  defineCheck,
  fail,
  type JudgeContext,
  pass,
  skip,
  steadyOrder,
  type Verdict,
} from "@iom-conformance/conformance";
import type { Json } from "@iom-conformance/contract";
import { LIST_CHANGED } from "../support/changedList.ts";
import { combinations } from "../support/combinations.ts";
import { knownLength } from "../support/itemNames.ts";
import { SMALL_LIMIT, servedLimit } from "../support/listSettings.ts";
import type { Selection } from "../support/selection.ts";
import { selectionFor } from "../support/selectionPerFilter.ts";

/** Selections of two filters, after those of each alone. */
const PAIRS = 2;
const MOST_SELECTIONS = 10;
/** So many items of a selection are known to the crawl at most, so that a page has room for more. */
const MOST = 40;

export const totalCountEqualsTheList = defineCheck({
  id: "pagination/total-count-equals-the-list",
  title:
    "A total count in the answer is the number of items on all pages together, on every page and with every filter",
  requirements: ["pagination#total-count-equals-the-list"],
  each: "pagination",
  needs: ["deployment"],
  requests: 8 + 2 * MOST_SELECTIONS,
  applies: ({ value }) => value.total !== undefined || "the document names no total count",
  async judge(context) {
    const crawl = await context.crawl();
    const whole = judgeWhole(crawl);
    if (whole.status === "fail") return whole;
    const windows = await judgeWindows(context, crawl);
    if (windows.status === "fail") return windows;
    let stated = false;
    for (const selections of chosenSelections(context, crawl)) {
      const { verdict, total } = await judgeSelected(context, crawl, selections);
      if (verdict.status === "fail") return verdict;
      if (verdict.status === "pass" && total !== null) stated = true;
    }
    // Where the list changes too often to compare its totals, those of selections still show whether they are right.
    if (stated) return pass;
    return windows.status === "skip" ? windows : whole;
  },
});

/** Items may arrive while the list is read, so that its length lies between the first total and the last. */
function judgeWhole(crawl: Crawl): Verdict {
  const { pages, items, complete } = crawl;
  const stated = pages.flatMap(({ total, answer, offset, count }) =>
    total === null ? [] : [{ total, answer, read: count === 0 ? 0 : offset + count }],
  );
  const short = stated.find(({ total, read }) => total < read);
  if (short) {
    return fail(short.answer, {
      expected: `a total of ${short.read} or more, as so many items were read up to this page`,
      actual: `a total of ${short.total}`,
    });
  }
  const [first, last] = [stated[0], stated.at(-1)];
  if (!first || !last) return skip("the answers state no total");
  if (!complete) return skip("the list is longer than the run may read");
  const [least, most] = [Math.min(...stated.map(({ total }) => total)), Math.max(...stated.map(({ total }) => total))];
  const lengths = [items.length, knownLength(crawl)];
  if (lengths.some((length) => length >= least && length <= most)) return pass;
  return fail([first.answer, last.answer], {
    expected: `a total of ${items.length}, the number of items on all pages`,
    actual: least === most ? `a total of ${least}` : `totals from ${least} to ${most}`,
  });
}

/**
 * The total does not depend on the page: the shortest one, one from the middle in the other order, one behind the end, and the first and the
 * last page of the crawl that stated another one.
 */
async function judgeWindows(context: JudgeContext<"pagination">, crawl: Crawl): Promise<Verdict> {
  const { offset, limit } = context.subject.value;
  const known = knownLength(crawl);
  const served = servedLimit(context, crawl);
  const descending = descendingOrder(context);
  const strange = crawl.pages.filter(({ total }) => total !== null && total !== known);
  const windows = [
    { [limit]: 1 },
    { ...descending, [offset]: Math.floor(known / 2), [limit]: SMALL_LIMIT },
    { [offset]: known + 1, [limit]: SMALL_LIMIT },
    ...[strange[0] ?? [], strange.at(-1) ?? []].flat().map((page) => ({
      ...steadyOrder(context.operation),
      [offset]: page.offset,
      [limit]: served,
    })),
  ];
  const read = (parameters: { readonly [name: string]: Json }) => context.page({ parameters });
  const full = { [limit]: served };
  let changed = false;
  for (const input of windows) {
    const page = await read(input);
    if (page.total === null || page.total === known) continue;
    // The list may have changed; then the total is the same on a large page, before and after.
    const totals = [(await read(full)).total, (await read(input)).total, (await read(full)).total];
    const [before, again, after] = totals;
    if (again === before || page.total === before) continue;
    if (before === undefined || before === null || before !== after) {
      changed = true;
      continue;
    }
    return fail(page.answer, {
      expected: `a total of ${before}, whatever the page is`,
      actual: `a total of ${again}`,
      input,
    });
  }
  return changed ? skip(LIST_CHANGED) : pass;
}

function descendingOrder({ operation }: JudgeContext<"pagination">): { readonly [name: string]: Json } {
  const { sorting } = operation.traits;
  return sorting ? { ...steadyOrder(operation), [sorting.direction.parameter]: sorting.direction.descending } : {};
}

/** Each filter alone, then pairs of them. */
function chosenSelections(context: JudgeContext<"pagination">, { items }: Crawl): readonly (readonly Selection[])[] {
  const alone = (context.operation.traits.filters ?? []).flatMap((filter) => {
    const selection = selectionFor(context, filter, items, { atLeast: 2, atMost: MOST });
    return selection ? [[selection]] : [];
  });
  return [...alone.slice(0, MOST_SELECTIONS - PAIRS), ...combinations(context, items).slice(0, PAIRS)];
}

/** A page with room left shows the whole selection, so that it proves its own total wrong, and that of a page of one item. */
async function judgeSelected(
  context: JudgeContext<"pagination">,
  crawl: Crawl,
  selections: readonly Selection[],
): Promise<{ readonly verdict: Verdict; readonly total: number | null }> {
  const { offset, limit } = context.subject.value;
  const filters = Object.fromEntries(selections.map(({ parameter, sent }) => [parameter, sent]));
  const phrase = selections.map((selection) => selection.phrase).join(" and ");
  const room = Math.min(MOST + SMALL_LIMIT, servedLimit(context, crawl));
  const input = { ...filters, [limit]: room };
  const { answer, items, total } = await context.page({ parameters: input });
  if (total === null || items.length >= room) return { verdict: pass, total: null };
  const expected = `a total of ${items.length}, the number of items with ${phrase}`;
  if (total !== items.length) {
    return { verdict: fail(answer, { expected, actual: `a total of ${total}`, input }), total };
  }
  const window = { ...filters, ...descendingOrder(context), [offset]: 1, [limit]: 1 };
  const one = await context.page({ parameters: window });
  if (one.total === null || one.total === total) return { verdict: pass, total };
  if ((await context.page({ parameters: input })).total !== total) return { verdict: skip(LIST_CHANGED), total };
  const actual = `a total of ${one.total} on a page of one`;
  return { verdict: fail([one.answer, answer], { expected, actual, input: window }), total };
}
