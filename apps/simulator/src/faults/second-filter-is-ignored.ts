import type { Fault } from "../fault.ts";

export const secondFilterIsIgnored: Fault = {
  id: "second-filter-is-ignored",
  area: "filtering",
  story: "The new search takes one list of values, and forgets the state when there is another.",
  change: (healthy) => ({
    matcher: (query) =>
      healthy.matcher(
        query.orderStates.length > 0 && query.productNumbers.length > 0 ? { ...query, orderStates: [] } : query,
      ),
  }),
};
