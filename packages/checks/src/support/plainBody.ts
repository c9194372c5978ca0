import type { Json } from "@iom-conformance/contract";

/** A date and time as every reader takes it: capitals, no leap second, no more digits than nanoseconds. */
const PLAIN_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:[0-5]\d(\.\d{1,9})?(Z|[+]\d\d:\d\d|-(?!00:00)\d\d:\d\d)$/;

/**
 * Whether all texts of a value are such as people write, in whatever script: none is blank, none has control characters, half characters or
 * characters that are no characters, and times are written in the plainest way. A schema allows these, too, but what stands behind a healthy target may not.
 */
export function isPlain(value: Json): boolean {
  if (typeof value === "string") {
    if (/^\d{4}-\d\d-\d\dt/i.test(value)) return PLAIN_TIME.test(value);
    return value.trim() !== "" && !/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/u.test(value);
  }
  if (value === null || typeof value !== "object") return true;
  return Object.values(value).every((part: Json) => isPlain(part));
}
