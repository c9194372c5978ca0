import type { Variant } from "../variant.ts";

export const shopHasNoOrder: Variant = {
  id: "shop-has-no-order",
  question: "how many orders there are",
  story: "The shop is new and has no order yet.",
  orders: 0,
  change: () => ({}),
};
