import type { Fault } from "../fault.ts";

export const pagesDependOnTheirSize: Fault = {
  id: "pages-depend-on-their-size",
  area: "pagination",
  story: "The new database layer reads large pages backwards, because that is faster.",
  change: (healthy) => ({
    cutPage: (orders, query) => {
      const page = healthy.cutPage(orders, query);
      return query.limit % 2 === 0 ? page : page.toReversed();
    },
  }),
};
