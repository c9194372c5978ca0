import type { Fault } from "../fault.ts";

export const productFilterSeesOnePosition: Fault = {
  id: "product-filter-sees-one-position",
  area: "filtering",
  story: "The new search index knows only the product of an order's first position.",
  change: (healthy, book) => ({
    matcher: ({ productNumbers, ...query }) => {
      const matchesRest = healthy.matcher({ ...query, productNumbers: [] });
      const wanted = new Set(productNumbers);
      return (index) =>
        matchesRest(index) && (wanted.size === 0 || wanted.has(book.productsOf(index)[0]?.number ?? ""));
    },
  }),
};
