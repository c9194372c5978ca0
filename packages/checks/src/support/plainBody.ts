import type { Json } from "@iom-conformance/contract";

/** A date and time as every reader takes it: capitals, no leap second, no more digits than nanoseconds. */
const PLAIN_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:[0-5]\d(\.\d{1,9})?(Z|[+]\d\d:\d\d|-(?!00:00)\d\d:\d\d)$/;

/** So many characters of a text may need two units of UTF-16, as many servers count the length of texts in such units. */
const MOST_PAIRS = 3;

/**
 * Whether all parts of a value are such as people write, in whatever script: no text is blank or has control characters, half characters
 * or characters that are no characters, times are written in the plainest way, and numbers fit into 32 bits. A schema may allow the others,
 * too, but what stands behind a healthy target may not.
 */
export function isPlain(value: Json): boolean {
  if (typeof value === "string") {
    if (/^\d{4}-\d\d-\d\dt/i.test(value)) return PLAIN_TIME.test(value);
    if (value.length > [...value].length + MOST_PAIRS) return false;
    return value.trim() !== "" && !/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/u.test(value);
  }
  if (typeof value === "number") return Math.abs(value) < 2 ** 31;
  if (value === null || typeof value !== "object") return true;
  return Object.values(value).every((part: Json) => isPlain(part));
}
