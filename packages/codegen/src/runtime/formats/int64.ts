import type { NumberFormat } from "./format.ts";

/**
 * A signed integer of 64 bits: from -2^63 to 2^63, both included.
 *
 * Above 2^53 a JSON parser rounds to the nearest double before any validator sees the number: 2^53+1 arrives as 2^53, and 2^63-1, the
 * largest integer of 64 bits, as 2^63, which therefore is accepted; 2^63 itself, which is one too large, cannot be told from it. The
 * next double, 2^63+2048, is refused, and so is every fraction, of which there is none above 2^52.
 */
export const int64: NumberFormat = {
  name: "int64",
  of: "number",
  accepts: (value) => Number.isInteger(value) && Math.abs(value) <= 2 ** 63,
};
