import type { OrderBook } from "../orders/orderBook.ts";
import { renderOrder } from "../orders/renderOrder.ts";
import type { Variant } from "../variant.ts";

export const optionalFieldsArePresent: Variant = {
  id: "optional-fields-are-present",
  question: "which optional fields an order has",
  story: "Everything is sent that the document allows.",
  alone: true,
  change: (reference, book) => {
    const generous: OrderBook = {
      ...book,
      drawOf: (seed, index) => ({ ...book.drawOf(seed, index), chance: (share) => share >= 0.1 }),
    };
    return { writeOrder: (_order, index) => reference.writeOrder(renderOrder(generous, index), index) };
  },
};
