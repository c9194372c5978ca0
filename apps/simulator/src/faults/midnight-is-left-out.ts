import type { Fault } from "../fault.ts";
import { DAY, MINUTE } from "../orders/time.ts";

export const midnightIsLeftOut: Fault = {
  id: "midnight-is-left-out",
  area: "filtering",
  story: "The new search wants orders created after the first instant of the earliest day.",
  change: (healthy, book) => ({
    matcher: (query) => {
      const matches = healthy.matcher(query);
      const first = query.createdFrom === null ? null : query.createdFrom * DAY;
      const localOf = (index: number) => book.creationOf(index) + book.offsetOf(index) * MINUTE;
      return (index) => matches(index) && localOf(index) !== first;
    },
  }),
};
