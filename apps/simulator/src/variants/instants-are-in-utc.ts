import { matcher } from "../orderState/matcher.ts";
import type { OrderBook } from "../orders/orderBook.ts";
import { renderOrder } from "../orders/renderOrder.ts";
import type { Variant } from "../variant.ts";

export const instantsAreInUtc: Variant = {
  id: "instants-are-in-utc",
  question: "which offset instants are written with",
  story: "Every instant is written in UTC, and days are those of UTC.",
  alone: true,
  change: (_reference, book) => {
    const inUtc: OrderBook = { ...book, offsetOf: () => 0 };
    return {
      matcher: (query) => matcher(inUtc, query),
      writeOrder: (_order, index) => renderOrder(inUtc, index),
    };
  },
};
