import type { Variant } from "../variant.ts";

export const guestsComeFirst: Variant = {
  id: "guests-come-first",
  question: "where orders without the sorted field stand",
  story: "Orders of guests, who have no customer number, come before all others.",
  change: (reference, book) => ({
    sortKey: (orderBy) =>
      orderBy === "CUSTOMER_NUMBER"
        ? (index) => (book.customerNumberOf(index) === null ? -1 : book.customerNumberRankOf(index))
        : reference.sortKey(orderBy),
  }),
};
