import { defineCheck, fail, pass, skip } from "@iom-conformance/conformance";
import { itemCount, knownLength } from "../support/itemNames.ts";

export const limitIsRespected = defineCheck({
  id: "pagination/limit-is-respected",
  title: "A page has as many items as the limit says while the list goes on",
  requirements: ["pagination#limit-is-respected"],
  each: "pagination",
  needs: ["deployment"],
  requests: 2,
  async judge(context) {
    const known = knownLength(await context.crawl());
    if (known < 2) return skip("the list has fewer than two items");
    for (const size of new Set([1, Math.min(7, known - 1)])) {
      const parameters = { [context.subject.value.limit]: size };
      const { answer, items } = await context.page({ parameters });
      if (items.length !== size) {
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
