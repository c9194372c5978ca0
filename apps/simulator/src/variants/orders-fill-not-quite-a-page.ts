import type { Variant } from "../variant.ts";

export const ordersFillNotQuiteAPage: Variant = {
  id: "orders-fill-not-quite-a-page",
  question: "how many orders there are",
  story: "The shop has 49 orders, one less than a page shows by default.",
  orders: 65,
  change: () => ({}),
};
