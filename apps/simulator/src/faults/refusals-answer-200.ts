import type { Fault } from "../fault.ts";

export const refusalsAnswer200: Fault = {
  id: "refusals-answer-200",
  area: "status",
  story: "The new gateway answers 200 to everything, and leaves the status to the error report.",
  change: (healthy) => ({
    send: (answer, request) => healthy.send(answer.status === 400 ? { ...answer, status: 200 } : answer, request),
  }),
};
