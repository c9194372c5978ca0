import type { Fault } from "../fault.ts";
import { emptyAnswer } from "../http/answer.ts";

export const emptyListsAnswer204: Fault = {
  id: "empty-lists-answer-204",
  area: "status",
  story: "The upgrade answers 204 when a search finds nothing.",
  change: (healthy) => ({
    send: (answer, request) => {
      const isEmpty = typeof answer.body === "string" && answer.body.startsWith('{"data":[]');
      return healthy.send(isEmpty ? emptyAnswer(204) : answer, request);
    },
  }),
};
