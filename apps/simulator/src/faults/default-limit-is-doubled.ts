import type { Fault } from "../fault.ts";

export const defaultLimitIsDoubled: Fault = {
  id: "default-limit-is-doubled",
  area: "pagination",
  story: "The upgrade sends a hundred orders when a request does not say how many.",
  change: (healthy) => ({
    readStateQuery: (parameters) => {
      const query = healthy.readStateQuery(parameters);
      return "limit" in query && !parameters.has("limit") ? { ...query, limit: 100 } : query;
    },
  }),
};
