import type { Fault } from "../fault.ts";

export const dateTimesLoseTheirOffset: Fault = {
  id: "date-times-lose-their-offset",
  area: "schema",
  story: "The upgrade writes creation dates as local times, without an offset from UTC.",
  change: () => ({
    writeOrder: ({ shop, ...order }) => ({
      ...order,
      shop: { ...shop, orderCreationDate: shop.orderCreationDate.replace(/(Z|[+-]\d\d:\d\d)$/, "") },
    }),
  }),
};
