import type { Fault } from "../fault.ts";

export const lastPageLacksCustomers: Fault = {
  id: "last-page-lacks-customers",
  area: "schema",
  story: "The cache that fills up the last page does not know the customers.",
  change: (healthy) => {
    let isLastPage = false;
    return {
      cutPage: (orders, query) => {
        isLastPage = query.offset > 0 && query.offset + query.limit >= orders.length;
        return healthy.cutPage(orders, query);
      },
      writeOrder: (order) => (isLastPage ? { ...order, customer: null } : order),
    };
  },
};
