import { collated } from "../orders/collated.ts";
import type { Variant } from "../variant.ts";

export const collationIgnoresPunctuation: Variant = {
  id: "collation-ignores-punctuation",
  question: "how texts are compared",
  story: "Customer numbers are sorted as in a dictionary, without their hyphens.",
  alone: true,
  change: (_reference, book) => {
    const { compare } = new Intl.Collator("en", { ignorePunctuation: true });
    return collated(book, (left, right) => compare(left, right) || (left < right ? -1 : 1));
  },
};
