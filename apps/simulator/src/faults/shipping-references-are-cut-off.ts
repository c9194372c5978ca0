import type { Fault } from "../fault.ts";

export const shippingReferencesAreCutOff: Fault = {
  id: "shipping-references-are-cut-off",
  area: "references",
  story: "A new column keeps only 32 bits of the id of the address that a position is sent to.",
  change: () => ({
    writeOrder: (order) => ({
      ...order,
      positions: order.positions.map(({ shipToAddressId, ...position }) => ({
        ...position,
        ...(shipToAddressId === undefined ? {} : { shipToAddressId: shipToAddressId | 0 }),
      })),
    }),
  }),
};
