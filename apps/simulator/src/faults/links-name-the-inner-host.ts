import type { Fault } from "../fault.ts";

export const linksNameTheInnerHost: Fault = {
  id: "links-name-the-inner-host",
  area: "pagination",
  story: "Behind the new gateway the service no longer knows the host that its clients use.",
  change: (healthy) => ({
    links: (request, query, count) =>
      healthy.links(new URL(`http://iom-app-0.iom:8080/iom${request.pathname}${request.search}`), query, count),
  }),
};
