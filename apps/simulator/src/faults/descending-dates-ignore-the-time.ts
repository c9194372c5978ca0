import type { Fault } from "../fault.ts";
import { DAY } from "../orders/time.ts";

export const descendingDatesIgnoreTheTime: Fault = {
  id: "descending-dates-ignore-the-time",
  area: "sorting",
  story: "Downwards, the upgrade sorts by the day of the creation date only.",
  change: (healthy, book) => ({
    cutPage: (orders, query) => {
      if (query.orderBy !== "CREATION_DATE" || query.direction === "ASC") return healthy.cutPage(orders, query);
      const dayOf = (index: number) => Math.floor(book.creationOf(index) / DAY);
      return healthy.cutPage(
        orders.toSorted((left, right) => dayOf(right) - dayOf(left) || left - right),
        query,
      );
    },
  }),
};
