import type { TextFormat } from "./format.ts";
import { isDay } from "./isDay.ts";
import { isTime } from "./isTime.ts";

const shape = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/;

/**
 * `date-time` of RFC 3339, section 5.6: `T` and `Z` in either case, a colon in the offset, which is at most 23:59 to either side, any
 * number of digits in the fraction, and second 60 only where it is 23:59 in UTC, on any day, because leap seconds are announced.
 */
export const dateTime: TextFormat = {
  name: "date-time",
  of: "string",
  accepts: (text) => shape.test(text) && isDay(text) && isTime(text, 11),
};
