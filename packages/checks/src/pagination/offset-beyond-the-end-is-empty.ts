import { defineCheck, fail, pass, skip } from "@iom-conformance/conformance";
import { itemCount, knownLength } from "../support/itemNames.ts";
import { SMALL_LIMIT } from "../support/listSettings.ts";

/** Room for items that arrive during the run. */
const MARGIN = 1000;

export const offsetBeyondTheEndIsEmpty = defineCheck({
  id: "pagination/offset-beyond-the-end-is-empty",
  title: "An offset behind the last item gives a page without items",
  requirements: ["pagination#offset-beyond-the-end-is-empty"],
  each: "pagination",
  needs: ["deployment"],
  requests: 1,
  async judge(context) {
    const { offset, limit } = context.subject.value;
    const crawl = await context.crawl();
    const total = crawl.pages.at(-1)?.total ?? null;
    if (!crawl.complete && total === null) return skip("the list is longer than the run may read");
    const parameters = { [offset]: Math.max(knownLength(crawl), total ?? 0) + MARGIN, [limit]: SMALL_LIMIT };
    const { answer, items } = await context.page({ parameters });
    if (items.length === 0) return pass;
    return fail(answer, {
      expected: `a page without items, as the list has about ${knownLength(crawl)}`,
      actual: itemCount(items.length),
      input: parameters,
    });
  },
});
