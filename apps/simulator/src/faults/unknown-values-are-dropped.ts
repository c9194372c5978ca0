import type { Fault } from "../fault.ts";

const noLists = { orderNumbers: [], customerNumbers: [], productNumbers: [], orderStates: [] };

type ListField = keyof typeof noLists;

export const unknownValuesAreDropped: Fault = {
  id: "unknown-values-are-dropped",
  area: "filtering",
  story: "The upgrade looks values up first and forgets those that it does not find, and with them the filter.",
  change: (healthy, book) => ({
    matcher: (query) => {
      const indexes = book.indexesOf(query.shopId);
      const known = (field: ListField) =>
        query[field].filter((value) => indexes.some(healthy.matcher({ ...query, ...noLists, [field]: [value] })));
      return healthy.matcher({
        ...query,
        orderNumbers: known("orderNumbers"),
        customerNumbers: known("customerNumbers"),
        productNumbers: known("productNumbers"),
        orderStates: known("orderStates"),
      });
    },
  }),
};
