import type { FormatTable } from "./formatTable.ts";

const infinite: readonly number[] = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
const fractions: readonly number[] = [
  0.5,
  -0.5,
  1.1,
  1e-7,
  Number.MIN_VALUE,
  2 ** 31 - 0.5,
  -(2 ** 31) - 0.5,
  2 ** 52 - 0.5,
];
const within32: readonly number[] = [
  0,
  -0,
  1,
  -1,
  JSON.parse("1.0"),
  JSON.parse("1e3"),
  2 ** 31 - 1,
  2 ** 31 - 2,
  -(2 ** 31),
  -(2 ** 31) + 1,
  65536,
];
const within64: readonly number[] = [
  2 ** 31,
  2 ** 31 + 1,
  -(2 ** 31) - 1,
  2 ** 32 - 1,
  2 ** 32,
  -(2 ** 32),
  2 ** 32 + 1,
  1e15,
  2 ** 53 - 1,
  2 ** 53,
  -(2 ** 53),
  // The doubles after 2^53 are even numbers: an odd one of the text has been rounded by the parser.
  JSON.parse("9007199254740993"),
  2 ** 53 + 2,
  -(2 ** 53) - 2,
  1e18,
  2 ** 63 - 1024,
  JSON.parse("9223372036854775806"),
  JSON.parse("9223372036854775807"),
  2 ** 63,
  -(2 ** 63),
  JSON.parse("-9223372036854775808"),
  JSON.parse("-9223372036854775809"),
];
const integersBeyond: readonly number[] = [
  2 ** 63 + 2048,
  -(2 ** 63) - 2048,
  JSON.parse("9223372036854777857"),
  1e19,
  2 ** 64,
  -(2 ** 64),
  1e21,
  1e38,
];
const largestFloat = 2 ** 128 - 2 ** 104;
const beyondFloat: readonly number[] = [
  largestFloat * (1 + 2 ** -52),
  2 ** 128,
  -(2 ** 128),
  1e39,
  -1e300,
  Number.MAX_VALUE,
];

export const int32s: FormatTable<number> = {
  valid: within32,
  invalid: [...within64, ...integersBeyond, ...fractions, ...beyondFloat, ...infinite],
};

export const int64s: FormatTable<number> = {
  valid: [...within32, ...within64],
  invalid: [...integersBeyond, ...fractions, ...beyondFloat, ...infinite],
};

export const floats: FormatTable<number> = {
  valid: [...within32, ...within64, ...integersBeyond, ...fractions, largestFloat, -largestFloat],
  invalid: [...beyondFloat, ...infinite],
};

export const doubles: FormatTable<number> = {
  valid: [...floats.valid, ...beyondFloat, -Number.MAX_VALUE],
  invalid: infinite,
};
