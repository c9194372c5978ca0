import { collated } from "../orders/collated.ts";
import type { Variant } from "../variant.ts";

export const collationIgnoresCase: Variant = {
  id: "collation-ignores-case",
  question: "how texts are compared",
  story: "Customer numbers are in capital and small letters, and sorted as if there were no difference.",
  alone: true,
  change: (_reference, book) => collated(book, (left, right) => (left.toLowerCase() < right.toLowerCase() ? -1 : 1)),
};
