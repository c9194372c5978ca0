import type { Variant } from "../variant.ts";

export const zeroLimitIsTheDefault: Variant = {
  id: "zero-limit-is-the-default",
  question: "what a limit of zero means",
  story: "A limit of zero counts as none, so that the default applies.",
  change: (reference) => ({
    readStateQuery: (parameters) => {
      const query = reference.readStateQuery(parameters);
      return "limit" in query && query.limit === 0 ? { ...query, limit: 50 } : query;
    },
  }),
};
