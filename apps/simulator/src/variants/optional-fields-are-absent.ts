import { requiredOnly } from "../orders/requiredOnly.ts";
import type { Variant } from "../variant.ts";

export const optionalFieldsAreAbsent: Variant = {
  id: "optional-fields-are-absent",
  question: "which optional fields an order has",
  story: "Nothing is sent but what the document requires, and the number of the order.",
  change: (reference) => ({
    writeOrder: (order, index) => {
      const least = requiredOnly(order);
      const { orderNumber } = order.shop;
      return reference.writeOrder(
        { ...least, shop: { ...least.shop, ...(orderNumber ? { orderNumber } : {}) } },
        index,
      );
    },
  }),
};
