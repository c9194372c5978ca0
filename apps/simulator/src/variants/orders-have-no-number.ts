import { requiredOnly } from "../orders/requiredOnly.ts";
import type { Variant } from "../variant.ts";

export const ordersHaveNoNumber: Variant = {
  id: "orders-have-no-number",
  question: "which optional fields an order has",
  story: "Nothing is sent but what the document requires, so that orders do not even have a number.",
  alone: true,
  change: (reference) => ({
    writeOrder: (order, index) => reference.writeOrder(requiredOnly(order), index),
  }),
};
