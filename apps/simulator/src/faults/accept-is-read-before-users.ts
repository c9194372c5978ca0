import type { Fault } from "../fault.ts";
import { emptyAnswer } from "../http/answer.ts";

export const acceptIsReadBeforeUsers: Fault = {
  id: "accept-is-read-before-users",
  area: "authentication",
  story: "The gateway refuses what no service can answer before it knows who asks.",
  change: (healthy) => ({
    send: (answer, request) => {
      const isRefused =
        answer.status === 401 && request.method === "GET" && !healthy.isAcceptable(request.headers.get("Accept"));
      return healthy.send(isRefused ? emptyAnswer(406) : answer, request);
    },
  }),
};
