import type { Fault } from "../fault.ts";

export const fixedDeliveriesLoseTheirDate: Fault = {
  id: "fixed-deliveries-lose-their-date",
  area: "schema",
  story: "The migration of the orders forgot the day of deliveries on a fixed day.",
  change: () => ({
    writeOrder: (order) => ({
      ...order,
      positions: order.positions.map(({ ordered, ...position }) => ({
        ...position,
        ...(ordered?.delivery.type === "FIXED_DELIVERY_DATE"
          ? { ordered: { ...ordered, delivery: { type: ordered.delivery.type } } }
          : { ordered }),
      })),
    }),
  }),
};
