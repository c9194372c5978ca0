import type { Fault } from "../fault.ts";

export const orderNumbersAreSortedAsNumbers: Fault = {
  id: "order-numbers-are-sorted-as-numbers",
  area: "sorting",
  story: "The upgrade sorts order numbers by the digits in them, last digit first.",
  change: (healthy, book) => ({
    sortKey: (orderBy) =>
      orderBy === "ORDER_NUMBER" ? (index) => book.orderNumberRankOf(index) % 100_000 : healthy.sortKey(orderBy),
  }),
};
