import type { Fault } from "../fault.ts";

export const largestLimitsOverflow: Fault = {
  id: "largest-limits-overflow",
  area: "pagination",
  story: "The sum of offset and limit is kept in 32 bits, so that the end of the page comes before its beginning.",
  change: (healthy) => ({
    cutPage: (orders, query) => {
      const end = (query.offset + query.limit) | 0;
      return end < 0 ? orders.subarray(0, 0) : healthy.cutPage(orders, query);
    },
  }),
};
