import { collated } from "../orders/collated.ts";
import type { Variant } from "../variant.ts";

export const capitalsComeFirst: Variant = {
  id: "capitals-come-first",
  question: "how texts are compared",
  story: "Customer numbers are in capital and small letters, and sorted with all capitals first.",
  alone: true,
  change: (_reference, book) => collated(book, (left, right) => (left < right ? -1 : 1)),
};
