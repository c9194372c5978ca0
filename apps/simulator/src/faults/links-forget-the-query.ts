import type { Fault } from "../fault.ts";

export const linksForgetTheQuery: Fault = {
  id: "links-forget-the-query",
  area: "pagination",
  story: "The upgrade builds the links from the shop and the page, and forgets what else was asked for.",
  change: (healthy) => ({
    links: (request, query, count) => {
      const short = new URL(request);
      short.search = new URLSearchParams({ shopId: String(query.shopId) }).toString();
      return healthy.links(short, query, count);
    },
  }),
};
