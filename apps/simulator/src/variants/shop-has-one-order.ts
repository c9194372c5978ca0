import type { Variant } from "../variant.ts";

export const shopHasOneOrder: Variant = {
  id: "shop-has-one-order",
  question: "how many orders there are",
  story: "The shop has a single order.",
  orders: 1,
  change: () => ({}),
};
