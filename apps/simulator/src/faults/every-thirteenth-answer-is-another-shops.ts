import type { Fault } from "../fault.ts";

export const everyThirteenthAnswerIsAnotherShops: Fault = {
  id: "every-thirteenth-answer-is-another-shops",
  area: "steadiness",
  story: "One of the thirteen nodes behind the load balancer belongs to another shop.",
  change: (healthy, book) => {
    let count = 0;
    return {
      cutPage: (orders, query) => healthy.cutPage(++count % 13 === 0 ? book.indexesOf(300) : orders, query),
    };
  },
};
