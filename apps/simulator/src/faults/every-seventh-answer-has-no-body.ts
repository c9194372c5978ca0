import type { Fault } from "../fault.ts";

export const everySeventhAnswerHasNoBody: Fault = {
  id: "every-seventh-answer-has-no-body",
  area: "steadiness",
  story: "A worker of the gateway runs out of memory now and then, and sends what it has, which is nothing.",
  change: (healthy) => {
    let count = 0;
    return {
      send: (answer, request) => {
        const isLost = answer.status === 200 && ++count % 7 === 0;
        return healthy.send(isLost ? { ...answer, body: "" } : answer, request);
      },
    };
  },
};
