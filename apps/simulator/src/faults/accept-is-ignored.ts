import type { Fault } from "../fault.ts";

export const acceptIsIgnored: Fault = {
  id: "accept-is-ignored",
  area: "negotiation",
  story: "The upgrade sends what it has, whatever the client accepts.",
  change: () => ({
    isAcceptable: () => true,
  }),
};
