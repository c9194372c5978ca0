import type { Fault } from "../fault.ts";

export const forbiddenAnswers404: Fault = {
  id: "forbidden-answers-404",
  area: "status",
  story: "The upgrade hides what someone may not see, as if it did not exist.",
  change: (healthy) => ({
    send: (answer, request) => healthy.send(answer.status === 403 ? { ...answer, status: 404 } : answer, request),
  }),
};
