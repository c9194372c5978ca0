import type { TextFormat } from "./format.ts";
import { isDay } from "./isDay.ts";

const shape = /^\d{4}-\d\d-\d\d$/;

/** `full-date` of RFC 3339, section 5.6: a day that the Gregorian calendar has. The year 0000 is one, and a leap year. */
export const date: TextFormat = {
  name: "date",
  of: "string",
  accepts: (text) => shape.test(text) && isDay(text),
};
