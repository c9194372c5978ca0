import { describe, expect, it } from "vitest";
import { compareDecimals, decimalOf, isMultipleOf, isWhole, readDecimal } from "./decimal.ts";

function decimal(text: string) {
  const read = readDecimal(text);
  if (read === null) throw new Error(`${text} is no number`);
  return read;
}

describe("readDecimal", () => {
  it.each(["", "+5", " 5", "5 ", ".5", "5.", "0x5", "05", "٥", "NaN", "1e", "1_000", "1e9999", "9".repeat(2001)])(
    "refuses %j",
    (text) => {
      expect(readDecimal(text)).toBeNull();
    },
  );
});

describe("compareDecimals", () => {
  it.each<[string, string, number]>([
    ["9223372036854775808", "9223372036854775807", 1],
    ["-9223372036854775809", "-9223372036854775808", -1],
    ["0.1", "0.10", 0],
    ["1.00000000000000000001", "1", 1],
    ["1e3", "1000", 0],
    ["12e-1", "1.2", 0],
    ["-0", "0", 0],
  ])("%s and %s: %i", (one, other, expected) => {
    expect(compareDecimals(decimal(one), decimal(other))).toBe(expected);
  });
});

it.each<[string, string, boolean]>([
  ["0.3", "0.1", true],
  ["0.35", "0.1", false],
  ["9007199254740993", "2", false],
  ["5", "0", false],
])("%s is a multiple of %s: %s", (value, divisor, expected) => {
  expect(isMultipleOf(decimal(value), decimal(divisor))).toBe(expected);
});

it.each<[string, boolean]>([
  ["5.0", true],
  ["5.5", false],
  ["1e-1", false],
])("%s is whole: %s", (text, expected) => {
  expect(isWhole(decimal(text))).toBe(expected);
});

it("takes the number of a document as it is written", () => {
  expect([decimalOf(0.1), decimalOf(1e21), decimalOf(Number.NaN)]).toEqual([
    { coefficient: 1n, scale: 1 },
    { coefficient: 10n ** 21n, scale: 0 },
    null,
  ]);
});
