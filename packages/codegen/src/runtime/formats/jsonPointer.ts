import type { TextFormat } from "./format.ts";

const stray = /^[^/]|~(?:[^01]|$)/;

/** A JSON pointer of RFC 6901, section 3, as a text of its own. */
export const jsonPointer: TextFormat = {
  name: "json-pointer",
  of: "string",
  accepts: (text) => !stray.test(text),
};
