import type { Fault } from "../fault.ts";

export const lastPageNeverEnds: Fault = {
  id: "last-page-never-ends",
  area: "pagination",
  story: "The upgrade shows the last page to those who ask for one behind it.",
  change: () => ({
    cutPage: (orders, { offset, limit }) => {
      const start = Math.min(offset, Math.max(orders.length - limit, 0));
      return orders.subarray(start, start + limit);
    },
  }),
};
