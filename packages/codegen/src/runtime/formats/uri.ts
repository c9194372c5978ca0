import type { TextFormat } from "./format.ts";
import { isReference } from "./isReference.ts";

/** `URI` of RFC 3986, section 3: with a scheme, and in ASCII, everything else percent-encoded. */
export const uri: TextFormat = {
  name: "uri",
  of: "string",
  accepts: (text) => isReference(text, false),
};
