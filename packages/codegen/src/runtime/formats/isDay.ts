import { digits } from "./digits.ts";

/** Whether the Gregorian calendar has the day `YYYY-MM-DD` that a text starts with. Its digits must be digits. */
export function isDay(text: string): boolean {
  const century = digits(text, 0);
  const year = digits(text, 2);
  const month = digits(text, 5);
  const day = digits(text, 8);
  if (month < 1 || month > 12 || day < 1) return false;
  // Every month but February has 30 days, and one more if it is an odd one up to July, an even one from August on.
  if (month !== 2) return day <= 30 + ((month + (month >> 3)) & 1);
  return day <= ((year === 0 ? century : year) % 4 === 0 ? 29 : 28);
}
