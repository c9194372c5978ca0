import type { Variant } from "../variant.ts";

export const limitIsCappedAtTheDefault: Variant = {
  id: "limit-is-capped-at-the-default",
  question: "which limits are served",
  story: "No page shows more than 50 orders, however many are asked for.",
  change: (reference) => ({
    cutPage: (orders, query) => reference.cutPage(orders, { ...query, limit: Math.min(query.limit, 50) }),
  }),
};
