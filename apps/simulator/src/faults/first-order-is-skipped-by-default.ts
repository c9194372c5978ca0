import type { Fault } from "../fault.ts";

export const firstOrderIsSkippedByDefault: Fault = {
  id: "first-order-is-skipped-by-default",
  area: "pagination",
  story: "The upgrade counts from one where nobody says where to begin.",
  change: (healthy) => ({
    readStateQuery: (parameters) => {
      const query = healthy.readStateQuery(parameters);
      return "limit" in query && !parameters.has("offset") ? { ...query, offset: 1 } : query;
    },
  }),
};
