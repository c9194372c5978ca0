/** Numbers that just miss a format. */
export interface NumberMiss {
  readonly kind: string;
  readonly values: readonly number[];
  readonly wrong: string;
}

/** 2^63 itself cannot be told from the largest integer of 64 bits; the next numbers that JSON parsers know are 2048 further out. */
const beyondInt64 = 2 ** 63 + 2048;
const largestFloat = 2 ** 128 - 2 ** 104;

export const numberMisses: { readonly [format: string]: readonly NumberMiss[] } = {
  int32: [
    { kind: "one-above-int32", values: [2 ** 31], wrong: "one above the largest 32-bit integer" },
    { kind: "one-below-int32", values: [-(2 ** 31) - 1], wrong: "one below the smallest 32-bit integer" },
    { kind: "unsigned-int32", values: [2 ** 32 - 1], wrong: "the largest integer of 32 bits without a sign" },
    { kind: "fraction-for-int32", values: [1.5, -0.5, 2147483646.5], wrong: "a number with a fraction" },
  ],
  int64: [
    { kind: "above-int64", values: [beyondInt64], wrong: "above the largest 64-bit integer" },
    { kind: "below-int64", values: [-beyondInt64], wrong: "below the smallest 64-bit integer" },
    { kind: "unsigned-int64", values: [2 ** 64], wrong: "an integer that takes 65 bits" },
    { kind: "fraction-for-int64", values: [1.5, -0.5], wrong: "a number with a fraction" },
  ],
  float: [
    { kind: "above-float", values: [largestFloat * 1.0001], wrong: "above the largest number of single precision" },
    { kind: "below-float", values: [largestFloat * -1.0001], wrong: "below the smallest number of single precision" },
  ],
};
