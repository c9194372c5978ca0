import { matcher } from "../orderState/matcher.ts";
import type { Variant } from "../variant.ts";

export const daysAreCountedInUtc: Variant = {
  id: "days-are-counted-in-utc",
  question: "where the day of a creation date begins",
  story: "Instants are written with the offset of the shop, but days are those of UTC.",
  alone: true,
  change: (_reference, book) => ({
    matcher: (query) => matcher({ ...book, offsetOf: () => 0 }, query),
  }),
};
