import type { Fault } from "../fault.ts";
import { withoutHeader } from "../http/editAnswer.ts";

export const challengeIsLostForMessages: Fault = {
  id: "challenge-is-lost-for-messages",
  area: "authentication",
  story: "The new gateway for messages removes WWW-Authenticate.",
  change: (healthy) => ({
    send: (answer, request) =>
      healthy.send(request.method === "POST" ? withoutHeader(answer, "WWW-Authenticate") : answer, request),
  }),
};
