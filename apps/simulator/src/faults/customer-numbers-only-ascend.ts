import type { Fault } from "../fault.ts";

export const customerNumbersOnlyAscend: Fault = {
  id: "customer-numbers-only-ascend",
  area: "sorting",
  story: "The upgrade ignores the direction when it sorts by customer.",
  change: (healthy) => ({
    readStateQuery: (parameters) => {
      const query = healthy.readStateQuery(parameters);
      return "orderBy" in query && query.orderBy === "CUSTOMER_NUMBER" ? { ...query, direction: "ASC" } : query;
    },
  }),
};
