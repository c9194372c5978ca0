import type { Fault } from "../fault.ts";

export const limitIsInclusive: Fault = {
  id: "limit-is-inclusive",
  area: "pagination",
  story: "The upgrade fetches one order more than asked for to learn whether another page follows, and sends it along.",
  change: () => ({
    cutPage: (orders, { offset, limit }) => orders.subarray(offset, offset + limit + 1),
  }),
};
