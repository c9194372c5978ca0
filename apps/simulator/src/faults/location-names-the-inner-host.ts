import type { Fault } from "../fault.ts";

export const locationNamesTheInnerHost: Fault = {
  id: "location-names-the-inner-host",
  area: "headers",
  story: "Behind the new gateway the service sends its clients to a host that they cannot reach.",
  change: (healthy) => ({
    location: (...message) => `http://iom-app-0.iom:8080${healthy.location(...message)}`,
  }),
};
