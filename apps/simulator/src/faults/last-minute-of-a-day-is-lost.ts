import type { Fault } from "../fault.ts";
import { DAY, MINUTE } from "../orders/time.ts";

export const lastMinuteOfADayIsLost: Fault = {
  id: "last-minute-of-a-day-is-lost",
  area: "filtering",
  story: "The latest day ends at one minute to midnight, and what is created later belongs to no day.",
  change: (healthy, book) => ({
    matcher: (query) => {
      const matches = healthy.matcher(query);
      const end = query.createdTo === null ? null : (query.createdTo + 1) * DAY - MINUTE;
      const localOf = (index: number) => book.creationOf(index) + book.offsetOf(index) * MINUTE;
      return (index) => matches(index) && (end === null || localOf(index) < end);
    },
  }),
};
