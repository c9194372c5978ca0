import type { Fault } from "../fault.ts";

export const totalIgnoresTheProduct: Fault = {
  id: "total-ignores-the-product",
  area: "pagination",
  story: "The new search counts orders before it looks into their positions.",
  change: (healthy, book) => ({
    countOrders: (orders, query) =>
      query.productNumbers.length === 0
        ? healthy.countOrders(orders, query)
        : book.indexesOf(query.shopId).filter(healthy.matcher({ ...query, productNumbers: [] })).length,
  }),
};
