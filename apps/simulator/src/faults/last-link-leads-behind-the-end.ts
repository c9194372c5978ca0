import type { Fault } from "../fault.ts";

export const lastLinkLeadsBehindTheEnd: Fault = {
  id: "last-link-leads-behind-the-end",
  area: "pagination",
  story: "The last page is computed by a division, which is one too many when it leaves no remainder.",
  change: (healthy) => ({
    links: (request, query, count) => {
      const links = healthy.links(request, query, count);
      if (links.last === undefined) return links;
      const last = new URL(links.last);
      last.searchParams.set("offset", String(Math.ceil(count / query.limit) * query.limit));
      return { ...links, last: last.href };
    },
  }),
};
