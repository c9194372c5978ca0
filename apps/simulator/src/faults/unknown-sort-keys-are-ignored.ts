import type { Fault } from "../fault.ts";
import { sortKeys } from "../orderState/stateQuery.ts";

export const unknownSortKeysAreIgnored: Fault = {
  id: "unknown-sort-keys-are-ignored",
  area: "status",
  story: "The upgrade sorts by the internal id whenever it does not know the sort key.",
  change: (healthy) => ({
    readStateQuery: (parameters) => {
      const known = new URLSearchParams(parameters);
      if (!sortKeys.some((key) => key === known.get("orderBy"))) known.delete("orderBy");
      return healthy.readStateQuery(known);
    },
  }),
};
