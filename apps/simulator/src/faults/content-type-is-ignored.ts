import type { Fault } from "../fault.ts";

export const contentTypeIsIgnored: Fault = {
  id: "content-type-is-ignored",
  area: "negotiation",
  story: "The upgrade parses every body as JSON, whatever it is called.",
  change: () => ({
    isSupported: () => true,
  }),
};
