import type { TextFormat } from "./format.ts";
import { jsonPointer } from "./jsonPointer.ts";

/** How many levels up, by how many items on, and whether it is the name or index that is meant. */
const start = /^(?:0|[1-9]\d*)(?:[+-](?:0|[1-9]\d*))?(#?)/;

/** A relative JSON pointer of draft-bhutton-relative-json-pointer-00, section 3, which JSON Schema 2020-12 names. */
export const relativeJsonPointer: TextFormat = {
  name: "relative-json-pointer",
  of: "string",
  accepts: (text) => {
    const [whole, name] = start.exec(text) ?? [];
    if (whole === undefined) return false;
    const pointer = text.slice(whole.length);
    return name === "#" ? pointer === "" : jsonPointer.accepts(pointer);
  },
};
