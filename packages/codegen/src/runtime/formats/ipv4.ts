import type { TextFormat } from "./format.ts";

const shape = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;

/** `dotted-quad` of RFC 2673, section 3.2: four decimal numbers up to 255 without leading zeros. */
export const ipv4: TextFormat = {
  name: "ipv4",
  of: "string",
  accepts: (text) => shape.test(text),
};
