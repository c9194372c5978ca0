import type { Fault } from "../fault.ts";

export const unsortedPagesDependOnTheirBeginning: Fault = {
  id: "unsorted-pages-depend-on-their-beginning",
  area: "sorting",
  story: "Without a sort key every page but the first comes from another index.",
  change: (healthy, book) => {
    let isSorted = true;
    return {
      readStateQuery: (parameters) => {
        isSorted = parameters.has("orderBy");
        return healthy.readStateQuery(parameters);
      },
      cutPage: (orders, query) => {
        if (isSorted || query.offset === 0) return healthy.cutPage(orders, query);
        return healthy.cutPage(
          orders.toSorted((left, right) => book.orderNumberRankOf(left) - book.orderNumberRankOf(right)),
          query,
        );
      },
    };
  },
};
