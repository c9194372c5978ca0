import type { TextFormat } from "./format.ts";

const stray = /[^A-Za-z\d+/=]|=[^=]|===/;

/** Base64 of RFC 4648, section 4, with its padding and without line breaks. */
export const byte: TextFormat = {
  name: "byte",
  of: "string",
  accepts: (text) => text.length % 4 === 0 && !stray.test(text),
};
