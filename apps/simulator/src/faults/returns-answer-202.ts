import type { Fault } from "../fault.ts";

export const returnsAnswer202: Fault = {
  id: "returns-answer-202",
  area: "status",
  story: "The upgrade queues returns, and says so with a status that the document does not have.",
  change: (healthy) => ({
    send: (answer, request) => {
      const isReturn = answer.status === 201 && new URL(request.url).pathname.endsWith("/returns");
      return healthy.send(isReturn ? { ...answer, status: 202 } : answer, request);
    },
  }),
};
