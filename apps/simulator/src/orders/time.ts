export const MINUTE = 60_000;
export const DAY = 86_400_000;

const twoDigits = (value: number) => String(value).padStart(2, "0");

/** The instant as an ISO 8601 date-time with that offset from UTC in minutes; milliseconds only when there are any. */
export function formatInstant(instant: number, offset: number): string {
  const local = new Date(instant + offset * MINUTE).toISOString();
  const seconds = local.endsWith(".000Z") ? local.slice(0, 19) : local.slice(0, 23);
  if (offset === 0) return `${seconds}Z`;
  const distance = Math.abs(offset);
  return `${seconds}${offset < 0 ? "-" : "+"}${twoDigits(Math.floor(distance / 60))}:${twoDigits(distance % 60)}`;
}

/** The calendar day, counted from 1970-01-01, on which the instant falls where the offset applies. */
export function localDay(instant: number, offset: number): number {
  return Math.floor((instant + offset * MINUTE) / DAY);
}

/** That day as an ISO 8601 date. */
export function formatDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The day of an ISO 8601 date counted from 1970-01-01, or null when the calendar has no such day. */
export function parseDay(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const instant = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(instant)) return null;
  const day = instant / DAY;
  return formatDay(day) === text ? day : null;
}
