import type { Fault } from "../fault.ts";
import { MINUTE } from "../orders/time.ts";

export const datesAreSortedAsText: Fault = {
  id: "dates-are-sorted-as-text",
  area: "sorting",
  story: "The new search index sorts creation dates as text, whatever offset they are written with.",
  change: (healthy, book) => ({
    sortKey: (orderBy) =>
      orderBy === "CREATION_DATE"
        ? (index) => book.creationOf(index) + book.offsetOf(index) * MINUTE
        : healthy.sortKey(orderBy),
  }),
};
