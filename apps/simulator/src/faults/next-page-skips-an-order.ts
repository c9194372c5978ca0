import type { Fault } from "../fault.ts";

export const nextPageSkipsAnOrder: Fault = {
  id: "next-page-skips-an-order",
  area: "pagination",
  story: "The link to the next page begins one order too late.",
  change: (healthy) => ({
    links: (request, query, count) => {
      const { next, ...links } = healthy.links(request, query, count);
      if (next === undefined) return links;
      const late = new URL(next);
      late.searchParams.set("offset", String(query.offset + query.limit + 1));
      return { ...links, next: late.href };
    },
  }),
};
