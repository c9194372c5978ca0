import type { Fault } from "../fault.ts";
import type { Dispatched } from "../orders/order.ts";

function withTextPackages({ carrier, ...shipment }: Dispatched): object {
  return { ...shipment, ...(carrier ? { carrier: { ...carrier, packages: String(carrier.packages) } } : {}) };
}

export const packagesAreTextInSomeOrders: Fault = {
  id: "packages-are-text-in-some-orders",
  area: "schema",
  story: "A migration turned the packages of some old shipments into text.",
  change: () => ({
    writeOrder: (order, index) => ({
      ...order,
      positions: order.positions.map(({ dispatched, ...position }) => ({
        ...position,
        ...(dispatched ? { dispatched: index % 40 === 17 ? dispatched.map(withTextPackages) : dispatched } : {}),
      })),
    }),
  }),
};
