import type { NumberFormat } from "./format.ts";

/** A finite number. No JSON text is anything else after parsing but for overflow, so nothing breaks this format alone. */
export const double: NumberFormat = {
  name: "double",
  of: "number",
  accepts: Number.isFinite,
};
