import type { Fault } from "../fault.ts";
import { filterConditions } from "../orderState/matcher.ts";

export const filtersAreAlternatives: Fault = {
  id: "filters-are-alternatives",
  area: "filtering",
  story: "The upgrade joins filters with or.",
  change: (_healthy, book) => ({
    matcher: (query) => {
      const conditions = filterConditions(book, query);
      return (index) => conditions.length === 0 || conditions.some((condition) => condition(index));
    },
  }),
};
