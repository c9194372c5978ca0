import type { Fault } from "../fault.ts";

export const nextLinkStartsAgain: Fault = {
  id: "next-link-starts-again",
  area: "pagination",
  story: "Behind the last page the links lead to the first one again.",
  change: (healthy) => ({
    links: (request, query, count) => {
      const links = healthy.links(request, query, count);
      const { first } = links;
      return links.next === undefined && first !== undefined ? { ...links, next: first } : links;
    },
  }),
};
