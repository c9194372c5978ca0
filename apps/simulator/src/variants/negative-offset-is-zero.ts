import type { Variant } from "../variant.ts";

export const negativeOffsetIsZero: Variant = {
  id: "negative-offset-is-zero",
  question: "what a negative offset means",
  story: "A list never begins before its first order, whatever the offset is.",
  change: (reference) => ({
    readStateQuery: (parameters) => {
      const lifted = new URLSearchParams(parameters);
      if (/^-\d{1,9}$/.test(lifted.get("offset") ?? "")) lifted.set("offset", "0");
      return reference.readStateQuery(lifted);
    },
  }),
};
