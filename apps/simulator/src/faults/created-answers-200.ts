import type { Fault } from "../fault.ts";

export const createdAnswers200: Fault = {
  id: "created-answers-200",
  area: "status",
  story: "The gateway rewrites every success to 200 because its dashboards count nothing else.",
  change: (healthy) => ({
    send: (answer, request) => healthy.send(answer.status === 201 ? { ...answer, status: 200 } : answer, request),
  }),
};
