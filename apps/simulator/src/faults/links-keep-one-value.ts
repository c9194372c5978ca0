import type { Fault } from "../fault.ts";

export const linksKeepOneValue: Fault = {
  id: "links-keep-one-value",
  area: "pagination",
  story: "The new framework keeps the last value of a parameter when it builds links.",
  change: (healthy) => ({
    links: (request, query, count) => {
      const short = new URL(request);
      short.search = new URLSearchParams(Object.fromEntries(short.searchParams)).toString();
      return healthy.links(short, query, count);
    },
  }),
};
