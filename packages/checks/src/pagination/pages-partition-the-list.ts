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
import { LIST_CHANGED, sameNames } from "../support/changedList.ts";
import { identityOf, itemCount, knownLength, pageNames } from "../support/itemNames.ts";
import { SMALL_LIMIT, servedLimit } from "../support/listSettings.ts";

/** So much of the end of the list is read once in one page, which has room for more, and once in small ones, the last of which has room too. */
const WINDOW = 8;

const PARTS = 3;

export const pagesPartitionTheList = defineCheck({
  id: "pagination/pages-partition-the-list",
  title: "Successive pages show every item once and in the same order, whatever the size of the pages",
  requirements: ["pagination#pages-partition-the-list"],
  each: "pagination",
  needs: ["deployment"],
  requests: 9,
  async judge(context) {
    const crawl = await context.crawl();
    const known = knownLength(crawl);
    if (known < 2) return skip("the list has fewer than two items");
    const start = Math.max(0, known - WINDOW);
    const verdict = await judgeWindow(context, crawl, start, known - start);
    if (verdict.status === "fail") return verdict;
    const repetition = await judgeRepetition(context, crawl);
    return repetition.status === "pass" ? verdict : repetition;
  },
});

/** Compares one page with the small pages that show the same part of the list. */
async function judgeWindow(
  context: JudgeContext<"pagination">,
  crawl: Crawl,
  start: number,
  length: number,
): Promise<Verdict> {
  const { operation, subject } = context;
  const { offset, limit } = subject.value;
  const size = Math.ceil(length / PARTS);
  const input = { [offset]: start, [limit]: size };
  const [whole, ...parts] = [
    await readWindow(context, start, SMALL_LIMIT),
    await readWindow(context, start, size),
    await readWindow(context, start + size, size),
    await readWindow(context, start + 2 * size, size),
  ];
  const evidence = [...parts, whole].map(({ answer }) => answer);
  const shown = parts.flatMap(({ items }) => items);
  const twice = repeatedItem(context, shown);
  const [wanted, found] = [pageNames(operation, whole), pageNames(operation, { items: shown })];
  const complete = whole.items.length >= length;
  if (complete && twice === null && agree(wanted, found, PARTS * size)) return pass;
  const more = complete ? null : await readWindow(context, start, Math.max(SMALL_LIMIT, servedLimit(context, crawl)));
  const again = await readWindow(context, start, SMALL_LIMIT);
  // What is only in the small pages may have arrived after the large one was read; then it is in it now.
  if (complete && twice === null && agree(pageNames(operation, again), found, PARTS * size)) return pass;
  if (!sameNames(pageNames(operation, again), wanted)) return skip(LIST_CHANGED);
  if (twice !== null) {
    return fail(evidence, { expected: "every item on one page only", actual: `${twice} on two pages`, input });
  }
  if (more) {
    if (more.items.length <= whole.items.length) return skip(LIST_CHANGED);
    return fail([whole.answer, more.answer], {
      expected: `${length} or more items from index ${start} on, as the list has ${itemCount(start + length)}`,
      actual: itemCount(whole.items.length),
      input: { [offset]: start, [limit]: SMALL_LIMIT },
    });
  }
  return fail(evidence, {
    expected: `together the items of one page of ${SMALL_LIMIT}: ${wanted.join(", ")}`,
    actual: found.join(", ") || "no item",
    input,
  });
}

/** Both show the same items in the same order; only where one is full the other may go on. */
function agree(wanted: readonly string[], found: readonly string[], room: number): boolean {
  const shared = Math.min(wanted.length, found.length);
  const same = wanted.slice(0, shared).every((name, index) => name === found[index]);
  const nothingBehindWanted = found.length <= wanted.length || wanted.length >= SMALL_LIMIT;
  const nothingBehindFound = wanted.length <= found.length || found.length >= room;
  return same && nothingBehindWanted && nothingBehindFound;
}

/** When the shared reading showed an item on two pages, reads these pages again, close together. */
async function judgeRepetition(context: JudgeContext<"pagination">, { items, pages }: Crawl): Promise<Verdict> {
  const pageOf = (index: number) => pages.find(({ offset, count }) => index >= offset && index < offset + count);
  const firstIndex = new Map<string, number>();
  for (const [index, { identity }] of items.entries()) {
    if (identity === null) continue;
    const [first, second] = [pageOf(firstIndex.get(identity) ?? index), pageOf(index)];
    if (first && second && first !== second) {
      const readFirst = () => readWindow(context, first.offset, first.count);
      const again = [await readFirst(), await readWindow(context, second.offset, first.count)] as const;
      const twice = repeatedItem(
        context,
        again.flatMap((page) => page.items),
      );
      if (twice === null) return pass;
      const { operation } = context;
      if (!sameNames(pageNames(operation, await readFirst()), pageNames(operation, again[0])))
        return skip(LIST_CHANGED);
      return fail(
        again.map(({ answer }) => answer),
        {
          expected: "every item on one page only",
          actual: `${twice} on two pages`,
          input: {
            [context.subject.value.offset]: second.offset,
            [context.subject.value.limit]: first.count,
          },
        },
      );
    }
    if (!firstIndex.has(identity)) firstIndex.set(identity, index);
  }
  return pass;
}

function readWindow({ page, operation, subject }: JudgeContext<"pagination">, offset: number, limit: number) {
  return page({
    parameters: { ...steadyOrder(operation), [subject.value.offset]: offset, [subject.value.limit]: limit },
  });
}

/** The name of an item that is there twice, not merely another one of the same name. */
function repeatedItem({ operation }: JudgeContext<"pagination">, items: readonly Json[]): string | null {
  const seen = new Set<string>();
  for (const item of items) {
    const identity = identityOf(operation, item);
    if (identity === null) continue;
    const text = JSON.stringify(item);
    if (seen.has(text)) return identity;
    seen.add(text);
  }
  return null;
}
