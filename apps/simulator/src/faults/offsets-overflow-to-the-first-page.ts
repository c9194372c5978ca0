import type { Fault } from "../fault.ts";

export const offsetsOverflowToTheFirstPage: Fault = {
  id: "offsets-overflow-to-the-first-page",
  area: "pagination",
  story: "The upgrade adds limit and offset in 32 bits, so that a large offset turns negative.",
  change: (healthy) => ({
    cutPage: (orders, query) =>
      healthy.cutPage(orders, ((query.offset + query.limit) | 0) < query.offset ? { ...query, offset: 0 } : query),
  }),
};
