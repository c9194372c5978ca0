import type { Fault } from "../fault.ts";

export const wrongMessagesAnswer422: Fault = {
  id: "wrong-messages-answer-422",
  area: "status",
  story: "The new framework answers 422 to messages that it can read but not accept.",
  change: (healthy) => ({
    send: (answer, request) => {
      const isUnprocessable = answer.status === 400 && request.method === "POST";
      return healthy.send(isUnprocessable ? { ...answer, status: 422 } : answer, request);
    },
  }),
};
