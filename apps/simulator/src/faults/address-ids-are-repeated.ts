import type { Fault } from "../fault.ts";

export const addressIdsAreRepeated: Fault = {
  id: "address-ids-are-repeated",
  area: "references",
  story: "A migration gave the addresses of some orders one id for all.",
  change: () => ({
    writeOrder: ({ addresses, ...order }, index) => ({
      ...order,
      ...(addresses
        ? {
            addresses: index % 5 === 0 ? addresses.map((address) => ({ ...address, id: addresses[0]?.id })) : addresses,
          }
        : {}),
    }),
  }),
};
