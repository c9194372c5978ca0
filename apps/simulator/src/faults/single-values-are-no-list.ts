import type { Fault } from "../fault.ts";

export const singleValuesAreNoList: Fault = {
  id: "single-values-are-no-list",
  area: "schema",
  story: "The new serializer writes a list of one value as the value alone.",
  change: () => ({
    writeOrder: ({ shop, ...order }) => {
      const [invoiceNumber, ...more] = shop.invoiceNumbers ?? [];
      return invoiceNumber && more.length === 0
        ? { ...order, shop: { ...shop, invoiceNumbers: invoiceNumber } }
        : { ...order, shop };
    },
  }),
};
