import type { NumberFormat } from "./format.ts";

/** A signed integer of 32 bits: from -2,147,483,648 to 2,147,483,647. `1.0` is one, as in JSON Schema. */
export const int32: NumberFormat = {
  name: "int32",
  of: "number",
  accepts: (value) => (value | 0) === value,
};
