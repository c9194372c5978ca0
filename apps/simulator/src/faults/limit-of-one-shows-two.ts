import type { Fault } from "../fault.ts";

export const limitOfOneShowsTwo: Fault = {
  id: "limit-of-one-shows-two",
  area: "pagination",
  story: "The new database layer fetches at least two rows.",
  change: (healthy) => ({
    cutPage: (orders, query) => healthy.cutPage(orders, query.limit === 1 ? { ...query, limit: 2 } : query),
  }),
};
