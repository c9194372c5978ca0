import type { Fault } from "../fault.ts";

export const filtersAreLostWhenSorting: Fault = {
  id: "filters-are-lost-when-sorting",
  area: "filtering",
  story: "Orders that are sorted by date come from an index that knows no states.",
  change: (healthy) => ({
    matcher: (query) => healthy.matcher(query.orderBy === "CREATION_DATE" ? { ...query, orderStates: [] } : query),
  }),
};
