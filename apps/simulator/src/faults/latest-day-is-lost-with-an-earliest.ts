import type { Fault } from "../fault.ts";

export const latestDayIsLostWithAnEarliest: Fault = {
  id: "latest-day-is-lost-with-an-earliest",
  area: "filtering",
  story: "The new search knows one comparison for each column, and that with the earliest day comes first.",
  change: (healthy) => ({
    matcher: (query) => healthy.matcher(query.createdFrom === null ? query : { ...query, createdTo: null }),
  }),
};
