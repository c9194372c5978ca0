import type { TextFormat } from "./format.ts";

const escapes = /\\[^Z]/g;

/**
 * A regular expression that ECMA-262 knows, with or without the `u` flag. `\Z`, which other languages have for the end and which
 * ECMA-262 takes for the letter without that flag, is refused.
 */
export const regex: TextFormat = {
  name: "regex",
  of: "string",
  accepts: (text) => {
    if (text.replace(escapes, "").includes("\\Z")) return false;
    try {
      new RegExp(text);
      return true;
    } catch {
      return false;
    }
  },
};
