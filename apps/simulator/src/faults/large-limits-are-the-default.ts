import type { Fault } from "../fault.ts";

export const largeLimitsAreTheDefault: Fault = {
  id: "large-limits-are-the-default",
  area: "pagination",
  story: "The upgrade takes a limit of more than a hundred for a mistake and shows fifty orders.",
  change: (healthy) => ({
    cutPage: (orders, query) => healthy.cutPage(orders, query.limit > 100 ? { ...query, limit: 50 } : query),
  }),
};
