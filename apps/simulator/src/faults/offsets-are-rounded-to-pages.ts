import type { Fault } from "../fault.ts";

export const offsetsAreRoundedToPages: Fault = {
  id: "offsets-are-rounded-to-pages",
  area: "pagination",
  story: "The new database layer counts in pages, and rounds an offset down to the page that it lies in.",
  change: (healthy) => ({
    cutPage: (orders, query) =>
      healthy.cutPage(orders, {
        ...query,
        offset: query.limit === 0 ? 0 : query.offset - (query.offset % query.limit),
      }),
  }),
};
