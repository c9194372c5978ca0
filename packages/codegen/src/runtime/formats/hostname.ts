import type { TextFormat } from "./format.ts";

const label = /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i;

/** A host name of RFC 1123, section 2.1, in ASCII: labels of at most 63 characters, at most 253 in all. */
export const hostname: TextFormat = {
  name: "hostname",
  of: "string",
  accepts: (text) => text.length < 254 && text.split(".").every((part) => label.test(part)),
};
