/** The number `coefficient × 10^-scale`, exactly; `scale` is never negative. */
export interface Decimal {
  readonly coefficient: bigint;
  readonly scale: number;
}

/** More digits than anybody writes; reading them would only cost time. */
const MOST_DIGITS = 2000;

/** Reads a number as JSON writes it, without rounding. Null for any other text, and for numbers of more than 2000 digits. */
export function readDecimal(text: string): Decimal | null {
  const [, sign = "", whole = "", fraction = "", power = "0"] =
    /^(-?)(0|[1-9]\d*)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text) ?? [];
  const exponent = Number(power);
  if (whole === "" || whole.length + fraction.length + Math.abs(exponent) > MOST_DIGITS) return null;
  const scale = fraction.length - exponent;
  const coefficient = BigInt(`${sign}${whole}${fraction}`);
  return scale < 0 ? { coefficient: coefficient * 10n ** BigInt(-scale), scale: 0 } : { coefficient, scale };
}

/** The number that a document means when it writes it, such as 0.1. Null for what is not finite. */
export function decimalOf(value: number): Decimal | null {
  return readDecimal(String(value));
}

/** Negative, zero or positive, as the first is less than, equal to or greater than the second. */
export function compareDecimals(one: Decimal, other: Decimal): number {
  const [first, second] = onOneScale(one, other);
  return first < second ? -1 : first > second ? 1 : 0;
}

export function isMultipleOf(value: Decimal, divisor: Decimal): boolean {
  const [dividend, by] = onOneScale(value, divisor);
  return by !== 0n && dividend % by === 0n;
}

export function isWhole(value: Decimal): boolean {
  return isMultipleOf(value, { coefficient: 1n, scale: 0 });
}

function onOneScale(one: Decimal, other: Decimal): readonly [bigint, bigint] {
  const scale = Math.max(one.scale, other.scale);
  const raised = ({ coefficient, scale: from }: Decimal) => coefficient * 10n ** BigInt(scale - from);
  return [raised(one), raised(other)];
}
