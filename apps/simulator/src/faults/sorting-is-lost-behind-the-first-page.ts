import type { Fault } from "../fault.ts";

export const sortingIsLostBehindTheFirstPage: Fault = {
  id: "sorting-is-lost-behind-the-first-page",
  area: "sorting",
  story: "The new cache keeps the pages behind the first one in the order of their ids.",
  change: (healthy) => ({
    cutPage: (orders, query) => healthy.cutPage(query.offset > 0 ? orders.toSorted() : orders, query),
  }),
};
