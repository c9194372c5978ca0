import type { Fault } from "../fault.ts";

export const linksAreNotEncoded: Fault = {
  id: "links-are-not-encoded",
  area: "pagination",
  story: "The upgrade puts the values of filters into links as they are.",
  change: (healthy) => ({
    links: (request, query, count) =>
      Object.fromEntries(
        Object.entries(healthy.links(request, query, count)).map(([relation, link]) => [
          relation,
          link.replaceAll(/%(?:26|2B)/g, (code) => decodeURIComponent(code)),
        ]),
      ),
  }),
};
