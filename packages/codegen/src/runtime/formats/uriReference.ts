import type { TextFormat } from "./format.ts";
import { isReference } from "./isReference.ts";

/** `URI-reference` of RFC 3986, section 4.1: a URI, or a relative reference, which may be empty; in ASCII. */
export const uriReference: TextFormat = {
  name: "uri-reference",
  of: "string",
  accepts: (text) => isReference(text, true),
};
