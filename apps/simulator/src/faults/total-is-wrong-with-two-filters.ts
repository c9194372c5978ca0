import type { Fault } from "../fault.ts";

export const totalIsWrongWithTwoFilters: Fault = {
  id: "total-is-wrong-with-two-filters",
  area: "pagination",
  story: "The total is added up filter by filter, so that orders count twice where there are two.",
  change: (healthy) => ({
    countOrders: (orders, query) => {
      const { orderNumbers, customerNumbers, productNumbers, orderStates, createdFrom, createdTo } = query;
      const lists = [orderNumbers, customerNumbers, productNumbers, orderStates].filter(({ length }) => length > 0);
      const days = [createdFrom, createdTo].filter((day) => day !== null);
      const count = healthy.countOrders(orders, query);
      return lists.length + days.length === 2 ? 2 * count : count;
    },
  }),
};
