import type { Variant } from "../variant.ts";

export const ordersFillOnePage: Variant = {
  id: "orders-fill-one-page",
  question: "how many orders there are",
  story: "The shop has 50 orders, as many as a page shows by default.",
  orders: 66,
  change: () => ({}),
};
