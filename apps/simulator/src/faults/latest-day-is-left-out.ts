import type { Fault } from "../fault.ts";

export const latestDayIsLeftOut: Fault = {
  id: "latest-day-is-left-out",
  area: "filtering",
  story: "The upgrade compares the latest day with midnight, when that day has only begun.",
  change: (healthy) => ({
    matcher: (query) => healthy.matcher({ ...query, createdTo: query.createdTo === null ? null : query.createdTo - 1 }),
  }),
};
