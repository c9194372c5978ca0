import type { Fault } from "../fault.ts";

export const splitOrdersKeepTheirNumber: Fault = {
  id: "split-orders-keep-their-number",
  area: "references",
  story: "Orders that were split show up under the number that both halves share.",
  change: (_healthy, book) => ({
    writeOrder: ({ shop, ...order }, index) => ({
      ...order,
      shop: index % 12 === 2 ? { ...shop, orderNumber: book.orderNumberOf(index - 1) } : shop,
    }),
  }),
};
