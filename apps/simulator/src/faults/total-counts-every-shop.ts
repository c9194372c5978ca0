import type { Fault } from "../fault.ts";

export const totalCountsEveryShop: Fault = {
  id: "total-counts-every-shop",
  area: "pagination",
  story: "The upgrade counts the orders of all shops.",
  change: (_healthy, book) => ({
    countOrders: () => book.size,
  }),
};
