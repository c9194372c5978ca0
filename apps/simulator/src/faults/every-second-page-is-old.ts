import type { Fault } from "../fault.ts";

export const everySecondPageIsOld: Fault = {
  id: "every-second-page-is-old",
  area: "pagination",
  story: "One of two servers answers from a copy that lacks the first order of each list.",
  change: (healthy) => {
    let requests = 0;
    return {
      cutPage: (orders, query) =>
        healthy.cutPage(++requests % 2 === 0 && orders.length > 200 ? orders.subarray(1) : orders, query),
    };
  },
};
