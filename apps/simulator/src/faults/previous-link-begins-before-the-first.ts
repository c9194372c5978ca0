import type { Fault } from "../fault.ts";

export const previousLinkBeginsBeforeTheFirst: Fault = {
  id: "previous-link-begins-before-the-first",
  area: "pagination",
  story: "The link to the previous page always goes back by a whole page.",
  change: (healthy) => ({
    links: (request, query, count) => {
      const links = healthy.links(request, query, count);
      if (links.prev === undefined || query.offset >= query.limit) return links;
      const previous = new URL(links.prev);
      previous.searchParams.set("offset", String(query.offset - query.limit));
      return { ...links, prev: previous.href };
    },
  }),
};
