import type { Fault } from "../fault.ts";
import { withoutHeader } from "../http/editAnswer.ts";

export const challengeIsStripped: Fault = {
  id: "challenge-is-stripped",
  area: "authentication",
  story: "The gateway removes WWW-Authenticate to keep browsers from asking for a password.",
  change: (healthy) => ({
    send: (answer, request) => healthy.send(withoutHeader(answer, "WWW-Authenticate"), request),
  }),
};
