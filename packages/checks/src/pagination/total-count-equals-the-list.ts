import { type Crawl, defineCheck, fail, pass, skip, type Verdict } from "@iom-conformance/conformance";
import { LIST_CHANGED } from "../support/changedList.ts";
import { knownLength } from "../support/itemNames.ts";
import { SMALL_LIMIT, servedLimit } from "../support/listSettings.ts";
import { narrowSelection } from "../support/narrowSelection.ts";

export const totalCountEqualsTheList = defineCheck({
  id: "pagination/total-count-equals-the-list",
  title: "A total count in the answer is the number of items on all pages together",
  requirements: ["pagination#total-count-equals-the-list"],
  each: "pagination",
  needs: ["deployment"],
  requests: 4,
  applies: ({ value }) => value.total !== undefined || "the document names no total count",
  async judge(context) {
    const { limit } = context.subject.value;
    const crawl = await context.crawl();
    const whole = judgeWhole(crawl);
    if (whole.status === "fail") return whole;

    const readTotal = (size: number) => context.page({ parameters: { [limit]: size } });
    const shortest = await readTotal(1);
    const known = knownLength(crawl);
    if (shortest.total !== null && shortest.total < known) {
      // The list may have become shorter; then the total is as small on a large page.
      const largest = await readTotal(servedLimit(context, crawl));
      const again = await readTotal(1);
      if (Math.max(shortest.total, again.total ?? 0) >= (largest.total ?? known)) return skip(LIST_CHANGED);
      return fail([shortest.answer, largest.answer], {
        expected: `a total of ${known} or more, whatever the limit is`,
        actual: `a total of ${shortest.total}`,
        input: { [limit]: 1 },
      });
    }

    const selection = narrowSelection(context, crawl.items, { atLeast: 1, atMost: SMALL_LIMIT - 1 });
    if (selection) {
      const parameters = { [selection.parameter]: selection.sent, [limit]: SMALL_LIMIT };
      const { answer, items, total } = await context.page({ parameters });
      // A page with room left shows the whole selection, so that the answer alone proves its total wrong.
      if (total !== null && items.length < SMALL_LIMIT && total !== items.length) {
        return fail(answer, {
          expected: `a total of ${items.length}, the number of items with ${selection.phrase}`,
          actual: `a total of ${total}`,
          input: parameters,
        });
      }
      if (total !== null && whole.status === "skip") return pass;
    }
    return whole;
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
