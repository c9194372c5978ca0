import type { Fault } from "../fault.ts";

export const absentNumbersAreNull: Fault = {
  id: "absent-numbers-are-null",
  area: "schema",
  story: "The new serializer writes null where an order has no company number.",
  change: () => ({
    writeOrder: ({ shop, ...order }) => ({ ...order, shop: { ...shop, companyNumber: shop.companyNumber ?? null } }),
  }),
};
