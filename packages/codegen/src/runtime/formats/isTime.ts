import { digits } from "./digits.ts";

/**
 * Whether the time `HH:MM:SS`, fraction and offset, that stands from `index` to the end of a text is one of RFC 3339. Its digits
 * must be digits. Second 60 is the leap second, which is inserted everywhere at once: at 23:59:60 UTC, so the offset decides.
 */
export function isTime(text: string, index: number): boolean {
  const second = digits(text, index + 6);
  let minutes = digits(text, index) * 60 + digits(text, index + 3);
  if (digits(text, index) > 23 || digits(text, index + 3) > 59 || second > 60) return false;
  const offset = text.length - 5;
  // The last character is z, Z, or a digit of the offset.
  if (text.charCodeAt(offset + 4) < 58) {
    const hours = digits(text, offset);
    const rest = digits(text, offset + 3);
    if (hours > 23 || rest > 59) return false;
    minutes += (hours * 60 + rest) * (text[offset - 1] === "+" ? -1 : 1);
  }
  return second < 60 || (minutes + 1440) % 1440 === 1439;
}
