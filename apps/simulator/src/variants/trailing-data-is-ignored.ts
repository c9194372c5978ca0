import type { Variant } from "../variant.ts";

export const trailingDataIsIgnored: Variant = {
  id: "trailing-data-is-ignored",
  question: "how a body is parsed",
  story: "What follows the JSON of a message is not read.",
  change: (reference) => ({
    parseBody: (text) => {
      try {
        return reference.parseBody(text);
      } catch (error) {
        const end = text.lastIndexOf("}", text.trimEnd().length - 2);
        if (end === -1) throw error;
        return reference.parseBody(text.slice(0, end + 1));
      }
    },
  }),
};
