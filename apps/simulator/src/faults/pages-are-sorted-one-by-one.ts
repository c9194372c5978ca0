import type { Fault } from "../fault.ts";

export const pagesAreSortedOneByOne: Fault = {
  id: "pages-are-sorted-one-by-one",
  area: "sorting",
  story: "The upgrade sorts each page after it was cut out of the list.",
  change: (healthy) => ({
    sortKey: () => healthy.sortKey("ORDER_ID"),
    cutPage: (orders, query) => {
      const keyOf = healthy.sortKey(query.orderBy);
      const sign = query.direction === "ASC" ? 1 : -1;
      return healthy.cutPage(orders, query).toSorted((left, right) => sign * (keyOf(left) - keyOf(right)));
    },
  }),
};
