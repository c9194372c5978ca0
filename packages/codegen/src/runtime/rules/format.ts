import type { Format } from "../formats/format.ts";
import { found, limitRule } from "./rule.ts";

/** What the formats ask for that people get wrong most; others are called by their names. */
const inWords: { readonly [name: string]: string } = {
  date: 'a day of the calendar such as "2026-03-12"',
  "date-time": 'a date and time with seconds and offset such as "2026-03-12T14:05:00+01:00"',
  uri: 'an absolute URI such as "https://host/path"',
  int32: "an integer from -2147483648 to 2147483647",
  int64: "an integer from -2^63 to 2^63",
};

/** A format speaks about texts, or about numbers. */
export const formatRule = /* @__PURE__ */ limitRule(
  "format",
  (value): value is string | number => typeof value === "string" || typeof value === "number",
  (format: Format, value) => typeof value !== format.of || format.accepts(value as never),
  (format, value) => found(inWords[format.name] ?? `a ${format.of} in the format ${format.name}`, value),
);
