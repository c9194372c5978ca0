import type { Schema } from "@iom-conformance/contract";

/**
 * Texts of a format as a regular expression, in the syntax that the Pact implementations of all languages share. `date-time` is one of them and no
 * matcher of Pact's own: RFC 3339 leaves the fraction of the second to the sender, a Pact timestamp format either demands or forbids it.
 */
const patterns: { readonly [format: string]: string | undefined } = {
  "date-time": "^\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2})$",
  uri: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s"<>^`{|}]*$',
  "uri-reference": '^[^\\s"<>^`{|}]*$',
  uuid: "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$",
};

const noLimit = 2 ** 31 - 1;

/** The narrowest regular expression for the texts of a schema; null where every text will do. */
export function patternOf({
  enum: values,
  pattern,
  format,
  minLength = 0,
  maxLength = noLimit,
}: Schema): string | null {
  if (values !== undefined) return `^(${values.map((value) => escapePattern(String(value))).join("|")})$`;
  // Some verifiers match the whole text, others a part of it; with both ends open on purpose they agree.
  if (pattern !== undefined) return `^[\\s\\S]*(${pattern})[\\s\\S]*$`;
  if (format !== undefined && patterns[format] !== undefined) return patterns[format];
  if (minLength === 0 && maxLength >= noLimit) return null;
  return `^[\\s\\S]{${minLength},${maxLength >= noLimit ? "" : maxLength}}$`;
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
