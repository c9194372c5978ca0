import type { Fault } from "../fault.ts";

export const slashesEndAValue: Fault = {
  id: "slashes-end-a-value",
  area: "filtering",
  story: "The new search reads a value up to the first slash.",
  change: (healthy) => ({
    matcher: (query) => {
      const productNumbers = query.productNumbers.map((value) => value.replace(/\/.*/s, ""));
      return healthy.matcher({ ...query, productNumbers });
    },
  }),
};
