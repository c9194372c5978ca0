import type { Variant } from "../variant.ts";

/** In both shops, before the first request. */
const START = 300;

export const ordersArrive: Variant = {
  id: "orders-arrive",
  question: "what happens during a run",
  story: "A new order arrives with every fifth request.",
  orders: 900,
  changes: true,
  change: (reference, book) => {
    let requests = 0;
    return {
      matcher: (query) => {
        const arrived = START + Math.floor(++requests / 5);
        const matches = reference.matcher(query);
        return (index) => index < Math.min(arrived, book.size) && matches(index);
      },
    };
  },
};
