import type { Fault } from "../fault.ts";
import { sortKeys } from "../orderState/stateQuery.ts";

export const beginningsOfKeysAreTaken: Fault = {
  id: "beginnings-of-keys-are-taken",
  area: "status",
  story: "The new enum parser takes the beginning of a name for the name.",
  change: (healthy) => ({
    readStateQuery: (parameters) => {
      const written = parameters.get("orderBy") ?? "";
      const key = sortKeys.find((known) => written !== "" && known.startsWith(written));
      if (key === undefined) return healthy.readStateQuery(parameters);
      const others = [...parameters].filter(([name]) => name !== "orderBy");
      return healthy.readStateQuery(new URLSearchParams([...others, ["orderBy", key]]));
    },
  }),
};
