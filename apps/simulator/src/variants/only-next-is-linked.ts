import type { Variant } from "../variant.ts";

export const onlyNextIsLinked: Variant = {
  id: "only-next-is-linked",
  question: "which links a page has",
  story: "The report links to the next page only.",
  change: (reference) => ({
    links: (request, query, count) => {
      const { next } = reference.links(request, query, count);
      return next === undefined ? {} : { next };
    },
  }),
};
