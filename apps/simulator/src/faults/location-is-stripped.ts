import type { Fault } from "../fault.ts";
import { withoutHeader } from "../http/editAnswer.ts";

export const locationIsStripped: Fault = {
  id: "location-is-stripped",
  area: "headers",
  story: "The gateway removes Location because it cannot rewrite it.",
  change: (healthy) => ({
    send: (answer, request) => healthy.send(withoutHeader(answer, "Location"), request),
  }),
};
