import type { TextFormat } from "./format.ts";

const shape = /^(?!-)[a-z\d-]{1,63}(?<!-)$/i;

/** A host name of RFC 1123, section 2.1, in ASCII: labels of at most 63 characters, at most 253 in all. */
export const hostname: TextFormat = {
  name: "hostname",
  of: "string",
  accepts: (text) => text.length < 254 && text.split(".").every((label) => shape.test(label)),
};
