import type { Shape } from "../../shape/shape.ts";

/** The numbers that a shape allows, apart from `multipleOf`. */
export interface NumberRange {
  /** Inclusive, like the highest: an exclusive bound has become the number next to it. */
  readonly lowest: number;
  readonly highest: number;
  readonly integer: boolean;
}

const INT32 = { lowest: -(2 ** 31), highest: 2 ** 31 - 1 };
/**
 * The doubles next to the ends. 2^63-1 has no double of its own, and both ends are written as ±9223372036854776000, which a server that reads
 * 64-bit integers exactly refuses.
 */
const INT64 = { lowest: -(2 ** 63 - 1024), highest: 2 ** 63 - 1024 };
const FLOAT = { lowest: -(2 ** 128 - 2 ** 104), highest: 2 ** 128 - 2 ** 104 };
const FORMATS: ReadonlyMap<string, { readonly lowest: number; readonly highest: number }> = new Map([
  ["int32", INT32],
  ["int64", INT64],
  ["float", FLOAT],
]);

/** The bounds of a shape and of its formats together. */
export function numberRange(shape: Shape, type: "integer" | "number"): NumberRange {
  const integer = type === "integer" || shape.formats.includes("int32") || shape.formats.includes("int64");
  const ranges = shape.formats.map((format) => FORMATS.get(format)).filter((range) => range !== undefined);
  const below = integer ? integerBelow : numberBelow;
  const lowest = Math.max(shape.minimum, -below(-shape.exclusiveMinimum), ...ranges.map((range) => range.lowest));
  const highest = Math.min(shape.maximum, below(shape.exclusiveMaximum), ...ranges.map((range) => range.highest));
  const finite = { lowest: Math.max(lowest, -Number.MAX_VALUE), highest: Math.min(highest, Number.MAX_VALUE) };
  return integer
    ? { lowest: Math.ceil(finite.lowest), highest: Math.floor(finite.highest), integer }
    : { ...finite, integer };
}

export function isInRange({ lowest, highest, integer }: NumberRange, value: number): boolean {
  return value >= lowest && value <= highest && (!integer || Number.isInteger(value));
}

/** The nearest integer below. */
function integerBelow(value: number): number {
  if (!Number.isFinite(value)) return value;
  return Math.abs(value) < Number.MAX_SAFE_INTEGER ? Math.ceil(value) - 1 : numberBelow(value);
}

/** The nearest number below that has a double of its own. */
function numberBelow(value: number): number {
  if (!Number.isFinite(value)) return value;
  if (value === 0) return -Number.MIN_VALUE;
  const bytes = new DataView(new ArrayBuffer(8));
  bytes.setFloat64(0, value);
  bytes.setBigInt64(0, bytes.getBigInt64(0) + (value > 0 ? -1n : 1n));
  return bytes.getFloat64(0);
}
