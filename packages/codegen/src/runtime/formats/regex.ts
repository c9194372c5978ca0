import type { TextFormat } from "./format.ts";

/** `\Z`, which other languages have for the end, and which ECMA-262 would take for the letter. */
const endAnchor = /(?<!\\)(?:\\\\)*\\Z/;

/** A regular expression that ECMA-262 knows, with or without the `u` flag. */
export const regex: TextFormat = {
  name: "regex",
  of: "string",
  accepts: (text) => {
    if (endAnchor.test(text)) return false;
    try {
      new RegExp(text);
      return true;
    } catch {
      return false;
    }
  },
};
