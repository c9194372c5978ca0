import type { TextFormat } from "./format.ts";
import { jsonPointer } from "./jsonPointer.ts";

const start = /^(?:0|[1-9]\d*)(?=#?$|\/)#?/;

/** A relative JSON pointer of draft-luff-relative-json-pointer-00, section 3. */
export const relativeJsonPointer: TextFormat = {
  name: "relative-json-pointer",
  of: "string",
  accepts: (text) => {
    const found = start.exec(text);
    return found !== null && jsonPointer.accepts(text.slice(found[0].length));
  },
};
