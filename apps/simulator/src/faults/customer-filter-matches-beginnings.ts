import type { Fault } from "../fault.ts";

export const customerFilterMatchesBeginnings: Fault = {
  id: "customer-filter-matches-beginnings",
  area: "filtering",
  story: "The new search index finds customers whose number begins with what was asked for.",
  change: (healthy, book) => ({
    matcher: ({ customerNumbers, ...query }) => {
      const matchesRest = healthy.matcher({ ...query, customerNumbers: [] });
      return (index) => {
        const number = book.customerNumberOf(index) ?? "";
        return (
          matchesRest(index) &&
          (customerNumbers.length === 0 || customerNumbers.some((start) => number.startsWith(start)))
        );
      };
    },
  }),
};
