import type { Fault } from "../fault.ts";

export const filtersAreLostBehindTheFirstPage: Fault = {
  id: "filters-are-lost-behind-the-first-page",
  area: "filtering",
  story: "The new cursor of the database is opened again for each page, and without the product.",
  change: (healthy) => ({
    matcher: (query) => healthy.matcher(query.offset > 0 ? { ...query, productNumbers: [] } : query),
  }),
};
