import type { Fault } from "../fault.ts";

export const pagesDependOnTheirSize: Fault = {
  id: "pages-depend-on-their-size",
  area: "pagination",
  story: "A new cache serves small pages, and keeps the orders of each in the order in which they arrived in it.",
  change: (healthy) => ({
    cutPage: (orders, query) => {
      const page = healthy.cutPage(orders, query);
      return query.limit < 10 ? page.toReversed() : page;
    },
  }),
};
