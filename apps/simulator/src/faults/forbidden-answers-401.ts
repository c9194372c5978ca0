import type { Fault } from "../fault.ts";
import { emptyAnswer } from "../http/answer.ts";

const again = emptyAnswer(401, { "WWW-Authenticate": 'Basic realm="IOM"' });

export const forbiddenAnswers401: Fault = {
  id: "forbidden-answers-401",
  area: "status",
  story: "The new gateway asks everyone to log in who may not do something, whether they have or not.",
  change: (healthy) => ({
    send: (answer, request) => healthy.send(answer.status === 403 ? again : answer, request),
  }),
};
