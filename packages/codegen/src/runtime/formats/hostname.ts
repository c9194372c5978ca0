import type { TextFormat } from "./format.ts";

const strayInLabel = /[^a-z\d-]|^-|-$|^$/i;

/** A host name of RFC 1123, section 2.1, in ASCII: labels of at most 63 characters, at most 253 in all. */
export const hostname: TextFormat = {
  name: "hostname",
  of: "string",
  accepts: (text) =>
    text.length < 254 && text.split(".").every((label) => label.length < 64 && !strayInLabel.test(label)),
};
