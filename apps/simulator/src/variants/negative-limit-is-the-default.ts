import type { Variant } from "../variant.ts";

export const negativeLimitIsTheDefault: Variant = {
  id: "negative-limit-is-the-default",
  question: "what a negative limit means",
  story: "A negative limit counts as none, so that the default applies.",
  change: (reference) => ({
    readStateQuery: (parameters) => {
      const lifted = new URLSearchParams(parameters);
      if (/^-\d{1,9}$/.test(lifted.get("limit") ?? "")) lifted.delete("limit");
      return reference.readStateQuery(lifted);
    },
  }),
};
