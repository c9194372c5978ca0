import type { Fault } from "../fault.ts";

export const offsetCountsFromOne: Fault = {
  id: "offset-counts-from-one",
  area: "pagination",
  story: "The new database layer counts rows from 1.",
  change: () => ({
    cutPage: (orders, { offset, limit }) => {
      const start = Math.max(offset - 1, 0);
      return orders.subarray(start, start + limit);
    },
  }),
};
