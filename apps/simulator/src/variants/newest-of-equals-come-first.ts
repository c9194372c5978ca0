import type { Variant } from "../variant.ts";

export const newestOfEqualsComeFirst: Variant = {
  id: "newest-of-equals-come-first",
  question: "how orders with equal keys are sorted",
  story: "Orders with equal keys come with the newest first.",
  change: (reference, book) => ({
    sortKey: (orderBy) => {
      const keyOf = reference.sortKey(orderBy);
      return (index) => keyOf(index) - index / (2 * book.size);
    },
  }),
};
