import type { Json } from "@iom-conformance/contract";

export const DAY_MS = 86_400_000;

export const HOUR_MS = 3_600_000;
/** UTC−12 and UTC+14 are the outermost time zones in use. */
const EARLIEST_OFFSET_MS = -12 * HOUR_MS;
const LATEST_OFFSET_MS = 14 * HOUR_MS;

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
/** What nearly all dates look like: one test, as long lists have many. */
const USUAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
const ZONE = /(?:Z|[+-]\d{2}:?\d{2})$/i;

/** Milliseconds since the epoch of an ISO 8601 date or date-time; null for anything else. Without a zone it is read as UTC. */
export function instantOf(value: Json | undefined): number | null {
  if (typeof value !== "string") return null;
  if (USUAL.test(value)) return instantIn(value);
  const text = value.replace(/^(\d{4}-\d{2}-\d{2}) /, "$1T");
  if (!DATE.test(text) && !DATE_TIME.test(text)) return null;
  return instantIn(DATE.test(text) || ZONE.test(text) ? text : `${text}Z`);
}

function instantIn(text: string): number | null {
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? null : instant;
}

/** What the clock shows where a date-time was written, as milliseconds of UTC; null for what has no time. */
export function wallClockOf(value: Json): number | null {
  if (typeof value !== "string" || !DATE_TIME.test(value)) return null;
  return instantOf(value.replace(ZONE, ""));
}

/** The days, counted from the epoch, on which an instant lies in the time zones of the world. */
export interface LocalDays {
  readonly first: number;
  readonly last: number;
  /** Milliseconds from the beginning of the first day, where it is earliest; the smaller, the more zones are on that day. */
  readonly sinceFirst: number;
  /** Milliseconds to the end of the last day, where it is latest; the smaller, the more zones are on that day. */
  readonly untilLast: number;
}

/** A date without a time lies on one day everywhere. Null for what is no date. */
export function localDaysOf(value: Json): LocalDays | null {
  const instant = instantOf(value);
  if (instant === null) return null;
  if (typeof value === "string" && DATE.test(value)) {
    const day = Math.floor(instant / DAY_MS);
    return { first: day, last: day, sinceFirst: 0, untilLast: 0 };
  }
  const [earliest, latest] = [instant + EARLIEST_OFFSET_MS, instant + LATEST_OFFSET_MS];
  const [first, last] = [Math.floor(earliest / DAY_MS), Math.floor(latest / DAY_MS)];
  return { first, last, sinceFirst: earliest - first * DAY_MS, untilLast: (last + 1) * DAY_MS - latest };
}

/** A day, counted from the epoch, as `YYYY-MM-DD`. */
export function dayText(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}
