import type { Fault } from "../fault.ts";

export const newestComeFirst: Fault = {
  id: "newest-come-first",
  area: "sorting",
  story: "The upgrade sorts downwards unless a request asks for the opposite.",
  change: (healthy) => ({
    readStateQuery: (parameters) => {
      const query = healthy.readStateQuery(parameters);
      return "direction" in query && !parameters.has("sortDirection") ? { ...query, direction: "DESC" } : query;
    },
  }),
};
