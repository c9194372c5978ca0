import type { Fault } from "../fault.ts";

export const reversedRangesSelectEverything: Fault = {
  id: "reversed-ranges-select-everything",
  area: "filtering",
  story: "The new search leaves out a range that ends before it begins.",
  change: (healthy) => ({
    matcher: (query) => {
      const { createdFrom, createdTo } = query;
      const isReversed = createdFrom !== null && createdTo !== null && createdFrom > createdTo;
      return healthy.matcher(isReversed ? { ...query, createdFrom: null, createdTo: null } : query);
    },
  }),
};
