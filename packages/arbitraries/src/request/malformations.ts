/** A way to write a value as text that no JSON parser reads, lenient ones included. */
export interface Malformation {
  readonly name: string;
  readonly description: string;
  /** Takes any JSON text. */
  readonly malform: (text: string) => string;
}

/**
 * Near misses of RFC 8259. Not among them is what widespread parsers read: a second value behind the first, `NaN`, a byte order mark,
 * a comment, a comma at the end.
 */
export const malformations: readonly Malformation[] = [
  {
    name: "end-missing",
    description: "the JSON text ends too early",
    malform: (text) => (/[\]}"]$/.test(text) ? text.slice(0, -1) : `[${text}`),
  },
  {
    name: "colon-missing",
    description: "the colon after the first name is missing",
    malform: (text) => (text.includes('":') ? text.replace('":', '" ') : `{"value" ${text}}`),
  },
  {
    name: "comma-doubled",
    description: "there are two commas where one belongs",
    malform: (text) => (/^\{"|^\[./.test(text) ? `${text.slice(0, 1)},,${text.slice(1)}` : `[,,${text}]`),
  },
  {
    name: "bracket-mixed",
    description: "what was opened with one bracket is closed with the other",
    malform: (text) =>
      text.endsWith("}") ? `${text.slice(0, -1)}]` : text.endsWith("]") ? `${text.slice(0, -1)}}` : `[${text}}`,
  },
];
