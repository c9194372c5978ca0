import type { Fault } from "../fault.ts";

export const orderFilterTakesBeginnings: Fault = {
  id: "order-filter-takes-beginnings",
  area: "filtering",
  story: "The new search finds orders by the beginning of their number.",
  change: (healthy, book) => ({
    matcher: ({ orderNumbers, ...query }) => {
      const matchesRest = healthy.matcher({ ...query, orderNumbers: [] });
      const isWanted = (number: string) => orderNumbers.some((wanted) => number.startsWith(wanted));
      return (index) => matchesRest(index) && (orderNumbers.length === 0 || isWanted(book.orderNumberOf(index)));
    },
  }),
};
