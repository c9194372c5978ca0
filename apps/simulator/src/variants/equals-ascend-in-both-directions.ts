import type { Variant } from "../variant.ts";

export const equalsAscendInBothDirections: Variant = {
  id: "equals-ascend-in-both-directions",
  question: "how orders with equal keys are sorted",
  story: "Orders with equal keys come in the order of their ids, upwards and downwards.",
  change: (reference) => ({
    cutPage: (orders, query) => {
      if (query.direction === "ASC") return reference.cutPage(orders, query);
      const keyOf = reference.sortKey(query.orderBy);
      const sorted = orders.toSorted((left, right) => keyOf(right) - keyOf(left) || left - right);
      return reference.cutPage(sorted, query);
    },
  }),
};
