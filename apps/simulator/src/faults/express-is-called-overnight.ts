import type { Fault } from "../fault.ts";

export const expressIsCalledOvernight: Fault = {
  id: "express-is-called-overnight",
  area: "schema",
  story: "A new kind of delivery replaced the express one, and the document was not told.",
  change: () => ({
    writeOrder: (order) => ({
      ...order,
      positions: order.positions.map(({ ordered, ...position }) => ({
        ...position,
        ...(ordered?.delivery.type === "EXPRESS"
          ? { ordered: { ...ordered, delivery: { type: "OVERNIGHT" } } }
          : { ordered }),
      })),
    }),
  }),
};
