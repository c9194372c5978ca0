import type { Fault } from "../fault.ts";

export const offsetCountsPages: Fault = {
  id: "offset-counts-pages",
  area: "pagination",
  story: "The new database layer counts pages where the old one counted orders.",
  change: () => ({
    cutPage: (orders, { offset, limit }) => orders.subarray(offset * limit, offset * limit + limit),
  }),
};
