import type { Fault } from "../fault.ts";

export const pagesByIdOverlapWhenDescending: Fault = {
  id: "pages-by-id-overlap-when-descending",
  area: "sorting",
  story: "Pages by descending id begin with the order that ended the page before.",
  change: (healthy) => ({
    cutPage: (orders, query) =>
      healthy.cutPage(
        orders,
        query.orderBy === "ORDER_ID" && query.direction === "DESC" && query.offset > 0
          ? { ...query, offset: query.offset - 1 }
          : query,
      ),
  }),
};
