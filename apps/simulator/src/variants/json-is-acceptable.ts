import type { Variant } from "../variant.ts";

export const jsonIsAcceptable: Variant = {
  id: "json-is-acceptable",
  question: "which media types are served",
  story: "Those who accept plain JSON get the answer, under its own media type.",
  change: (reference) => ({
    isAcceptable: (accept) => reference.isAcceptable(accept) || /application\/json/.test(accept ?? ""),
  }),
};
