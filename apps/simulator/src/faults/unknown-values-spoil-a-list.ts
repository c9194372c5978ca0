import type { Fault } from "../fault.ts";

export const unknownValuesSpoilAList: Fault = {
  id: "unknown-values-spoil-a-list",
  area: "filtering",
  story: "The new search selects nothing as soon as one of the customers is unknown.",
  change: (healthy, book) => {
    const known = new Set(
      [...book.indexesOf(200), ...book.indexesOf(300)].map((index) => book.customerNumberOf(index)),
    );
    return {
      matcher: (query) =>
        query.customerNumbers.every((number) => known.has(number)) ? healthy.matcher(query) : () => false,
    };
  },
};
