import type { Fault } from "../fault.ts";

export const previousLinkIsWrongOnTheSecondPage: Fault = {
  id: "previous-link-is-wrong-on-the-second-page",
  area: "pagination",
  story: "The link from the second page back leads to itself.",
  change: (healthy) => ({
    links: (request, query, count) => {
      const links = healthy.links(request, query, count);
      const { self = "" } = links;
      return query.offset > 0 && query.offset <= query.limit ? { ...links, prev: self } : links;
    },
  }),
};
