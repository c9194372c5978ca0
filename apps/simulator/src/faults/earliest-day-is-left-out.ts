import type { Fault } from "../fault.ts";

export const earliestDayIsLeftOut: Fault = {
  id: "earliest-day-is-left-out",
  area: "filtering",
  story: "The upgrade reads the earliest day as the day after which orders count.",
  change: (healthy) => ({
    matcher: (query) =>
      healthy.matcher({ ...query, createdFrom: query.createdFrom === null ? null : query.createdFrom + 1 }),
  }),
};
