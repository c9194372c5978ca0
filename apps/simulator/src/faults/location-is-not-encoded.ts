import type { Fault } from "../fault.ts";

export const locationIsNotEncoded: Fault = {
  id: "location-is-not-encoded",
  area: "headers",
  story: "The upgrade puts the supplier's name into the path of the message as it is.",
  change: () => ({
    location: (kind, id) => `/rest/communication/${kind.name}/<Demo Supplier>/${id}`,
  }),
};
