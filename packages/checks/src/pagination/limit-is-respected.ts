import { defineCheck, fail, pass, skip } from "@iom-conformance/conformance";
import { LIST_CHANGED } from "../support/changedList.ts";
import { itemCount, knownLength } from "../support/itemNames.ts";
import { SMALL_LIMIT, safeLimit, servedLimit } from "../support/listSettings.ts";

export const limitIsRespected = defineCheck({
  id: "pagination/limit-is-respected",
  title: "A page has as many items as the limit says while the list goes on",
  requirements: ["pagination#limit-is-respected"],
  each: "pagination",
  needs: ["deployment"],
  requests: 5,
  async judge(context) {
    const { offset, limit } = context.subject.value;
    const crawl = await context.crawl();
    const known = knownLength(crawl);
    if (known < 2) return skip("the list has fewer than two items");
    const usual = Math.min(safeLimit(context), servedLimit(context, crawl));
    for (const size of new Set([1, 2, 7, usual].map((wanted) => Math.min(wanted, known - 1)))) {
      const parameters = { [limit]: size };
      const { answer, items } = await context.page({ parameters });
      if (items.length !== size) {
        const rest = { [offset]: items.length, [limit]: SMALL_LIMIT };
        if (items.length < size && (await context.page({ parameters: rest })).items.length === 0) {
          return skip(LIST_CHANGED);
        }
        return fail(answer, {
          expected: `${itemCount(size)}, as the list has ${known} or more`,
          actual: itemCount(items.length),
          input: parameters,
        });
      }
    }
    return pass;
  },
});
