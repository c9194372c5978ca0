import type { Fault } from "../fault.ts";
import { withHeaders } from "../http/editAnswer.ts";

export const emptyListsArePlainJson: Fault = {
  id: "empty-lists-are-plain-json",
  area: "negotiation",
  story: "The upgrade answers searches that find nothing early, and forgets the media type of its own.",
  change: (healthy) => ({
    send: (answer, request) => {
      const isEmpty = typeof answer.body === "string" && answer.body.startsWith('{"data":[]');
      return healthy.send(isEmpty ? withHeaders(answer, { "Content-Type": "application/json" }) : answer, request);
    },
  }),
};
