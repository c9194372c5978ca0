import type { Fault } from "../fault.ts";

export const longListsAreCut: Fault = {
  id: "long-lists-are-cut",
  area: "filtering",
  story: "The new search takes ten values of a list and drops the others.",
  change: (healthy) => ({
    matcher: (query) =>
      healthy.matcher({
        ...query,
        orderNumbers: query.orderNumbers.slice(0, 10),
        productNumbers: query.productNumbers.slice(0, 10),
      }),
  }),
};
