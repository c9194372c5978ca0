import type { Fault } from "../fault.ts";

export const sortingIsLostWithNumbers: Fault = {
  id: "sorting-is-lost-with-numbers",
  area: "sorting",
  story: "Orders that are asked for by number come as they are found, whatever the order that was asked for.",
  change: (healthy) => ({
    cutPage: (orders, query) => healthy.cutPage(query.orderNumbers.length > 0 ? orders.toSorted() : orders, query),
  }),
};
