import type { TextFormat } from "./format.ts";

const shape = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;

/** `UUID` of RFC 4122, section 3, of any version, in either case. */
export const uuid: TextFormat = {
  name: "uuid",
  of: "string",
  accepts: (text) => shape.test(text),
};
