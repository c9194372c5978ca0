import type { Fault } from "../fault.ts";

export const totalIsZeroBehindTheEnd: Fault = {
  id: "total-is-zero-behind-the-end",
  area: "pagination",
  story: "The total comes from the first order of a page, and is zero where a page has none.",
  change: (healthy) => ({
    countOrders: (orders, query) => (query.offset >= orders.length ? 0 : healthy.countOrders(orders, query)),
  }),
};
