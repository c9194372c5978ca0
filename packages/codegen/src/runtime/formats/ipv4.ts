import type { TextFormat } from "./format.ts";

const octet = /^(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/;

/** `dotted-quad` of RFC 2673, section 3.2: four decimal numbers up to 255 without leading zeros. */
export const ipv4: TextFormat = {
  name: "ipv4",
  of: "string",
  accepts: (text) => {
    const parts = text.split(".", 5);
    return parts.length === 4 && parts.every((part) => octet.test(part));
  },
};
