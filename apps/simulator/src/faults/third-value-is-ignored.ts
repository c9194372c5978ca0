import type { Fault } from "../fault.ts";

export const thirdValueIsIgnored: Fault = {
  id: "third-value-is-ignored",
  area: "filtering",
  story: "The new search compares with two values of a list at most.",
  change: (healthy) => ({
    matcher: (query) =>
      healthy.matcher({
        ...query,
        orderNumbers: query.orderNumbers.slice(0, 2),
        customerNumbers: query.customerNumbers.slice(0, 2),
        productNumbers: query.productNumbers.slice(0, 2),
        orderStates: query.orderStates.slice(0, 2),
      }),
  }),
};
