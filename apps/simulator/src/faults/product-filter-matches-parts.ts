import type { Fault } from "../fault.ts";

export const productFilterMatchesParts: Fault = {
  id: "product-filter-matches-parts",
  area: "filtering",
  story: "The new search finds products by any part of their number.",
  change: (healthy, book) => ({
    matcher: (query) => {
      const others = healthy.matcher({ ...query, productNumbers: [] });
      const isWanted = (number: string) => query.productNumbers.some((part) => number.includes(part));
      return (index) =>
        others(index) &&
        (query.productNumbers.length === 0 || book.productsOf(index).some(({ number }) => isWanted(number)));
    },
  }),
};
