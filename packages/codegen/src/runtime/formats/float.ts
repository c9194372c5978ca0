import type { NumberFormat } from "./format.ts";

/** A number that a float of 32 bits can hold, rounded, without becoming infinite: up to 2^128 - 2^104 to either side. */
export const float: NumberFormat = {
  name: "float",
  of: "number",
  accepts: (value) => Math.abs(value) <= 2 ** 128 - 2 ** 104,
};
