import type { Fault } from "../fault.ts";

export const sixthFilterIsForgotten: Fault = {
  id: "sixth-filter-is-forgotten",
  area: "filtering",
  story: "The new search takes five filters at once, and the customer is forgotten when there are more.",
  change: (healthy) => ({
    matcher: (query) => {
      const { orderNumbers, customerNumbers, productNumbers, orderStates, createdFrom, createdTo } = query;
      const lists = [orderNumbers, customerNumbers, productNumbers, orderStates].filter(({ length }) => length > 0);
      const isFull = lists.length === 4 && createdFrom !== null && createdTo !== null;
      return healthy.matcher(isFull ? { ...query, customerNumbers: [] } : query);
    },
  }),
};
