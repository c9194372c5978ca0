import type { Fault } from "../fault.ts";

export const totalIgnoresFilters: Fault = {
  id: "total-ignores-filters",
  area: "pagination",
  story: "The upgrade counts all orders of the shop, whatever was searched for.",
  change: (_healthy, book) => ({
    countOrders: (_orders, query) => book.indexesOf(query.shopId).length,
  }),
};
