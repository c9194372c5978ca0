import type { TextFormat } from "./format.ts";
import { isReference } from "./isReference.ts";
import { jsonPointer } from "./jsonPointer.ts";

/** A JSON pointer as the fragment of a URI, RFC 6901, section 6, with its `#`. */
export const jsonPointerUriFragment: TextFormat = {
  name: "json-pointer-uri-fragment",
  of: "string",
  accepts: (text) => {
    if (text[0] !== "#" || !isReference(text, true)) return false;
    try {
      return jsonPointer.accepts(decodeURIComponent(text.slice(1)));
    } catch {
      // What is percent-encoded is not UTF-8.
      return false;
    }
  },
};
