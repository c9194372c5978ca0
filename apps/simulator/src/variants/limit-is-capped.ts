import type { Variant } from "../variant.ts";

export const limitIsCapped: Variant = {
  id: "limit-is-capped",
  question: "which limits are served",
  story: "No page shows more than 200 orders, however many are asked for.",
  change: (reference) => ({
    cutPage: (orders, query) => reference.cutPage(orders, { ...query, limit: Math.min(query.limit, 200) }),
  }),
};
