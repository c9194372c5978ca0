import type { TextFormat } from "./format.ts";
import { isTime } from "./isTime.ts";

const shape = /^\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/;

/** `full-time` of RFC 3339, section 5.6: with an offset, and second 60 only where it is 23:59 in UTC. */
export const time: TextFormat = {
  name: "time",
  of: "string",
  accepts: (text) => shape.test(text) && isTime(text, 0),
};
