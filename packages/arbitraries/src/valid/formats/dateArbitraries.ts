import fc from "fast-check";
import { weighted } from "../weighted.ts";

/** Full dates of RFC 3339: everyday ones first, then the ends of months, leap days and the ends of the calendar. */
export const dateText: fc.Arbitrary<string> = weighted([
  [6, dates(fc.integer({ min: 2020, max: 2030 }), fc.integer({ min: 1, max: 28 }))],
  [3, dates(fc.integer({ min: 1970, max: 2099 }), fc.constantFrom(31, 30, 29, 1))],
  [1, dates(fc.constantFrom(1, 99, 1582, 1900, 1969, 1970, 2000, 2038, 2100, 9999), fc.integer({ min: 1, max: 31 }))],
  [
    2,
    fc.constantFrom("2024-02-29", "2000-02-29", "2023-02-28", "1970-01-01", "1969-12-31", "0001-01-01", "9999-12-31"),
  ],
]);

const second = fc.integer({ min: 0, max: 59 });
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), second, second)
  .map((parts) => parts.map((part) => padded(part, 2)).join(":"));
const fraction = fc
  .tuple(fc.constantFrom(3, 1, 2, 6, 9), fc.integer({ min: 0, max: 999_999_999 }))
  .map(([digits, value]) => `.${padded(value, 9).slice(0, digits)}`);
const offset = weighted([
  [6, fc.constant("Z")],
  [4, fc.constantFrom("+01:00", "+02:00", "-05:00", "-08:00")],
  [2, fc.constantFrom("+00:00", "-00:00", "+14:00", "-12:00", "+05:45", "-03:30", "+23:59", "-23:59")],
  [1, fc.constant("z")],
]);
const everydayTime = fc
  .tuple(
    weighted([
      [4, clock],
      [1, fc.constantFrom("00:00:00", "23:59:59", "12:00:00")],
    ]),
    fc.option(fraction, { nil: "", freq: 2 }),
    offset,
  )
  .map((parts) => parts.join(""));

/** Times with an offset, as RFC 3339 has them, now and then in a leap second. */
export const timeText: fc.Arbitrary<string> = weighted([
  [12, everydayTime],
  [1, fc.constantFrom("23:59:60Z", "23:59:60.5Z", "00:59:60+01:00", "15:59:60-08:00")],
]);

/** Date-times of RFC 3339, with the lower-case letters and the leap seconds that it allows. */
export const dateTimeText: fc.Arbitrary<string> = weighted([
  [
    12,
    fc
      .tuple(
        dateText,
        weighted([
          [9, fc.constant("T")],
          [1, fc.constant("t")],
        ]),
        everydayTime,
      )
      .map((parts) => parts.join("")),
  ],
  [
    1,
    fc.constantFrom(
      "2016-12-31T23:59:60Z",
      "1990-12-31T23:59:60Z",
      "1990-12-31T15:59:60-08:00",
      "2017-01-01T00:59:60+01:00",
    ),
  ],
]);

const amount = fc.integer({ min: 0, max: 40 });

/** Durations of RFC 3339, appendix A: neighbouring units only, or weeks. */
export const durationText: fc.Arbitrary<string> = weighted([
  [
    4,
    fc
      .tuple(amount, amount, amount)
      .chain(([one, two, three]) =>
        fc.constantFrom(
          `P${one}D`,
          `PT${one}H`,
          `PT${one}M${two}S`,
          `P${one}Y`,
          `P${one}Y${two}M`,
          `P${one}M${two}D`,
          `P${one}DT${two}H${three}M`,
        ),
      ),
  ],
  [2, amount.map((weeks) => `P${weeks}W`)],
  [1, fc.constantFrom("PT0S", "P1Y2M3DT4H5M6S", "P0D", "PT36H", "P9999Y")],
]);

/** Days beyond the end of a month become its last one. */
function dates(years: fc.Arbitrary<number>, days: fc.Arbitrary<number>): fc.Arbitrary<string> {
  return fc
    .tuple(years, fc.integer({ min: 1, max: 12 }), days)
    .map(([year, month, day]) =>
      [padded(year, 4), padded(month, 2), padded(Math.min(day, daysOf(year, month)), 2)].join("-"),
    );
}

function daysOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function padded(value: number, digits: number): string {
  return String(value).padStart(digits, "0");
}
