import type { Fault } from "../fault.ts";

export const oddLimitsAreRounded: Fault = {
  id: "odd-limits-are-rounded",
  area: "pagination",
  story: "Pages are cut from blocks of two, so that an odd limit is rounded up behind the first page.",
  change: (healthy) => ({
    cutPage: (orders, query) => {
      const rounded = query.limit % 2 === 1 && query.limit > 10 ? query.offset + Math.sign(query.offset) : query.offset;
      return healthy.cutPage(orders, { ...query, offset: rounded });
    },
  }),
};
