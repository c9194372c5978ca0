import type { Fault } from "../fault.ts";
import { hash } from "../orders/random.ts";

export const equalKeysMoveBetweenPages: Fault = {
  id: "equal-keys-move-between-pages",
  area: "sorting",
  story: "The new database sorts orders with equal keys otherwise for each page.",
  change: (healthy) => ({
    cutPage: (orders, query) => {
      const keyOf = healthy.sortKey(query.orderBy);
      const sign = query.direction === "ASC" ? 1 : -1;
      const shuffled = (index: number) => hash(query.offset, index, 0);
      return healthy.cutPage(
        orders.toSorted((left, right) => sign * (keyOf(left) - keyOf(right)) || shuffled(left) - shuffled(right)),
        query,
      );
    },
  }),
};
