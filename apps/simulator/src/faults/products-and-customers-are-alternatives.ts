import type { Fault } from "../fault.ts";

export const productsAndCustomersAreAlternatives: Fault = {
  id: "products-and-customers-are-alternatives",
  area: "filtering",
  story: "The new search joins products and customers, and takes either for enough.",
  change: (healthy) => ({
    matcher: (query) => {
      if (query.productNumbers.length === 0 || query.customerNumbers.length === 0) return healthy.matcher(query);
      const [products, customers] = [
        healthy.matcher({ ...query, customerNumbers: [] }),
        healthy.matcher({ ...query, productNumbers: [] }),
      ];
      return (index) => products(index) || customers(index);
    },
  }),
};
