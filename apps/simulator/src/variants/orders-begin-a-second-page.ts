import type { Variant } from "../variant.ts";

export const ordersBeginASecondPage: Variant = {
  id: "orders-begin-a-second-page",
  question: "how many orders there are",
  story: "The shop has 51 orders, one more than a page shows by default.",
  orders: 67,
  change: () => ({}),
};
