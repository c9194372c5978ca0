import type { Fault } from "../fault.ts";

export const linksLoseTheDays: Fault = {
  id: "links-lose-the-days",
  area: "pagination",
  story: "The new framework builds links from parameters, but not from those with brackets.",
  change: (healthy) => ({
    links: (request, query, count) => {
      const short = new URL(request);
      for (const name of [...short.searchParams.keys()]) {
        if (name.includes("[")) short.searchParams.delete(name);
      }
      return healthy.links(short, query, count);
    },
  }),
};
