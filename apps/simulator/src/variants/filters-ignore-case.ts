import { matcher } from "../orderState/matcher.ts";
import type { OrderBook } from "../orders/orderBook.ts";
import type { Variant } from "../variant.ts";

export const filtersIgnoreCase: Variant = {
  id: "filters-ignore-case",
  question: "how filters compare",
  story: "Filters make no difference between capital and small letters.",
  alone: true,
  change: (_reference, book) => ({
    matcher: (query) => {
      const lower = (values: readonly string[]) => values.map((value) => value.toLowerCase());
      const folded: OrderBook = {
        ...book,
        orderNumberOf: (index) => book.orderNumberOf(index).toLowerCase(),
        customerNumberOf: (index) => book.customerNumberOf(index)?.toLowerCase() ?? null,
        stateOf: (index) => ({ ...book.stateOf(index), name: book.stateOf(index).name.toLowerCase() }),
        productsOf: (index) =>
          book.productsOf(index).map((product) => ({ ...product, number: product.number.toLowerCase() })),
      };
      return matcher(folded, {
        ...query,
        orderNumbers: lower(query.orderNumbers),
        customerNumbers: lower(query.customerNumbers),
        productNumbers: lower(query.productNumbers),
        orderStates: lower(query.orderStates),
      });
    },
  }),
};
