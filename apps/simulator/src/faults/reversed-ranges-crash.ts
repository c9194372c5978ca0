import type { Fault } from "../fault.ts";
import { crash } from "../http/crash.ts";

export const reversedRangesCrash: Fault = {
  id: "reversed-ranges-crash",
  area: "filtering",
  story: "The new search fails when the earliest day comes after the latest.",
  change: (healthy) => ({
    matcher: (query) =>
      query.createdFrom !== null && query.createdTo !== null && query.createdFrom > query.createdTo
        ? crash()
        : healthy.matcher(query),
  }),
};
