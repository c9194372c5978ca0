import type { Fault } from "../fault.ts";

export const returnedUnitsAreCountedToo: Fault = {
  id: "returned-units-are-counted-too",
  area: "schema",
  story: "The upgrade adds the quantity to returns that are reported unit by unit, so that they look like both kinds.",
  change: () => ({
    writeOrder: (order) => ({
      ...order,
      positions: order.positions.map(({ returned, ...position }) => ({
        ...position,
        ...(returned
          ? {
              returned: returned.map((entry) =>
                "units" in entry ? { ...entry, quantity: entry.units.length } : entry,
              ),
            }
          : {}),
      })),
    }),
  }),
};
