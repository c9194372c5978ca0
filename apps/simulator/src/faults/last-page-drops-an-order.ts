import type { Fault } from "../fault.ts";

export const lastPageDropsAnOrder: Fault = {
  id: "last-page-drops-an-order",
  area: "pagination",
  story: "The last page, when it is not full, ends one order too early.",
  change: (healthy) => ({
    cutPage: (orders, query) => {
      const page = healthy.cutPage(orders, query);
      return query.offset > 0 && page.length < query.limit ? page.subarray(0, -1) : page;
    },
  }),
};
