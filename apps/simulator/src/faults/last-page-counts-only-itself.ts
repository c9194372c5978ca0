import type { Fault } from "../fault.ts";

export const lastPageCountsOnlyItself: Fault = {
  id: "last-page-counts-only-itself",
  area: "pagination",
  story: "The total on the last page is what that page shows.",
  change: (healthy) => ({
    countOrders: (orders, query) => {
      const rest = orders.length - query.offset;
      return query.offset > 0 && rest > 0 && rest <= query.limit ? rest : healthy.countOrders(orders, query);
    },
  }),
};
