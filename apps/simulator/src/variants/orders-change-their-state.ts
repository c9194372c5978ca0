import { matcher } from "../orderState/matcher.ts";
import type { OrderBook } from "../orders/orderBook.ts";
import { renderOrder } from "../orders/renderOrder.ts";
import { later } from "../orders/states.ts";
import type { Variant } from "../variant.ts";

/** From one order that changes to the next: without a common divisor with the number of orders, so that it is the turn of each. */
const STRIDE = 7;

export const ordersChangeTheirState: Variant = {
  id: "orders-change-their-state",
  question: "what happens during a run",
  story: "With every fourth request an order reaches its next state.",
  changes: true,
  alone: true,
  change: (_reference, book) => {
    let requests = 0;
    const steps = new Uint8Array(book.size);
    const changing: OrderBook = { ...book, stateOf: (index) => later(book.stateOf(index), steps[index] ?? 0) };
    return {
      matcher: (query) => {
        const next = (++requests / 4) * STRIDE;
        if (Number.isInteger(next) && book.size > 0) steps[next % book.size] = (steps[next % book.size] ?? 0) + 1;
        return matcher(changing, query);
      },
      writeOrder: (_order, index) => renderOrder(changing, index),
    };
  },
};
