import type { Fault } from "../fault.ts";

export const locationIsTheCollection: Fault = {
  id: "location-is-the-collection",
  area: "headers",
  story: "The upgrade sends the path that the message was sent to, and not that of the new message.",
  change: () => ({
    location: (kind) => `/rest/communication/${kind.name}`,
  }),
};
