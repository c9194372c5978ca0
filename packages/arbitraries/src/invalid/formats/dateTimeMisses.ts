import fc from "fast-check";
import { type NearMiss, nearMiss } from "../nearMiss.ts";

/** Texts with one mistake, and the sentence that names it. */
interface Slip {
  readonly kind: string;
  readonly texts: fc.Arbitrary<string>;
  readonly wrong: string;
}

const years = fc.integer({ min: 2000, max: 2099 }).map(String);
const months = fc.integer({ min: 1, max: 12 }).map(twoDigits);
const days = fc.integer({ min: 1, max: 28 }).map(twoDigits);
const hours = fc.integer({ min: 0, max: 23 }).map(twoDigits);
const sixtieths = fc.integer({ min: 0, max: 59 }).map(twoDigits);
const offsets = fc.constantFrom("Z", "+01:00", "-03:30", "+14:00");
const fractions = fc.constantFrom("", ".000", ".120");
const commonYears = fc.constantFrom(1900, 2021, 2022, 2023, 2026, 2027, 2100).map(String);
const shortMonths = fc.constantFrom("04", "06", "09", "11");

/** A text of the parts, each of which may vary: "y" stands for a year, and so on; a text in their place is kept. */
function joined(...parts: readonly (string | fc.Arbitrary<string>)[]): fc.Arbitrary<string> {
  return fc
    .tuple(...parts.map((part) => (typeof part === "string" ? fc.constant(part) : part)))
    .map((texts) => texts.join(""));
}

const calendarSlips: readonly Slip[] = [
  { kind: "february-30", texts: joined(years, "-02-30"), wrong: "30 February, a day that no year has" },
  { kind: "february-29", texts: joined(commonYears, "-02-29"), wrong: "29 February of a year that is no leap year" },
  { kind: "day-31", texts: joined(years, "-", shortMonths, "-31"), wrong: "the 31st of a month of 30 days" },
  { kind: "day-0", texts: joined(years, "-", months, "-00"), wrong: "day 0" },
  { kind: "day-32", texts: joined(years, "-", months, "-32"), wrong: "day 32" },
  { kind: "month-0", texts: joined(years, "-00-", days), wrong: "month 0" },
  { kind: "month-13", texts: joined(years, "-13-", days), wrong: "month 13" },
  { kind: "two-digit-year", texts: joined("26-", months, "-", days), wrong: "a year of two digits" },
  { kind: "slashes", texts: joined(years, "/", months, "/", days), wrong: "slashes where hyphens belong" },
  { kind: "day-first", texts: joined(days, ".", months, ".", years), wrong: "a date that begins with the day" },
  { kind: "no-leading-zero", texts: joined(years, "-3-", days), wrong: "a month without its leading zero" },
  { kind: "no-hyphens", texts: joined(years, months, days), wrong: "a date without its hyphens" },
];

const timeSlips: readonly Slip[] = [
  { kind: "hour-24", texts: joined("24:00:00", offsets), wrong: "hour 24" },
  { kind: "minute-60", texts: joined(hours, ":60:", sixtieths, offsets), wrong: "minute 60" },
  { kind: "second-61", texts: joined(hours, ":", sixtieths, ":61", offsets), wrong: "second 61" },
  { kind: "leap-second-at-noon", texts: joined("12:00:60Z"), wrong: "a leap second that is not at midnight" },
  {
    kind: "without-offset",
    texts: joined(hours, ":", sixtieths, ":", sixtieths, fractions),
    wrong: "a time without an offset",
  },
  {
    kind: "offset-without-colon",
    texts: joined(hours, ":", sixtieths, ":", sixtieths, "+0100"),
    wrong: "an offset without its colon",
  },
  {
    kind: "offset-of-hours",
    texts: joined(hours, ":", sixtieths, ":", sixtieths, "+01"),
    wrong: "an offset without minutes",
  },
  { kind: "offset-24", texts: joined(hours, ":", sixtieths, ":00-24:00"), wrong: "an offset of 24 hours" },
  { kind: "without-seconds", texts: joined(hours, ":", sixtieths, offsets), wrong: "a time without seconds" },
  {
    kind: "empty-fraction",
    texts: joined(hours, ":", sixtieths, ":00.", offsets),
    wrong: "a point without a fraction",
  },
  {
    kind: "decimal-comma",
    texts: joined(hours, ":", sixtieths, ":00,5", offsets),
    wrong: "a comma before the fraction",
  },
];

const validDate = joined(years, "-", months, "-", days);
const validTime = joined(hours, ":", sixtieths, ":", sixtieths, fractions, offsets);

/** Ways to miss `date`. */
export const dateMisses: readonly NearMiss[] = [
  ...calendarSlips,
  { kind: "with-time", texts: joined(validDate, "T00:00:00Z"), wrong: "a date with a time" },
  { kind: "space-after", texts: joined(validDate, " "), wrong: "a date with a space at its end" },
].map((slip) => miss(slip, "date"));

/** Ways to miss `time`. */
export const timeMisses: readonly NearMiss[] = [
  ...timeSlips,
  { kind: "with-date", texts: joined(validDate, "T", validTime), wrong: "a time with a date" },
  { kind: "space-before", texts: joined(" ", validTime), wrong: "a time with a space before it" },
].map((slip) => miss(slip, "time"));

/** Ways to miss `date-time`: those of a date and of a time, and those of both together. */
export const dateTimeMisses: readonly NearMiss[] = [
  ...calendarSlips.map((slip) => ({ ...slip, texts: joined(slip.texts, "T", validTime) })),
  ...timeSlips.map((slip) => ({ ...slip, texts: joined(validDate, "T", slip.texts) })),
  { kind: "date-only", texts: validDate, wrong: "a date without a time" },
  { kind: "space-for-t", texts: joined(validDate, " ", validTime), wrong: "a space where the T belongs" },
  { kind: "without-t", texts: joined(validDate, validTime), wrong: "nothing between date and time" },
  { kind: "zone-name", texts: joined(validDate, "T", hours, ":00:00 UTC"), wrong: "the name of a time zone" },
  {
    kind: "epoch-milliseconds",
    texts: fc.integer({ min: 1_700_000_000, max: 1_900_000_000 }).map((seconds) => `${seconds}000`),
    wrong: "a count of milliseconds as text",
  },
].map((slip) => miss(slip, "date-time"));

function miss({ kind, texts, wrong }: Slip, format: string): NearMiss {
  return nearMiss(kind, () => texts, `${wrong}, which is no ${format}`);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
