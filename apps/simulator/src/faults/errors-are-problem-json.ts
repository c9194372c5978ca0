import type { Fault } from "../fault.ts";

export const errorsAreProblemJson: Fault = {
  id: "errors-are-problem-json",
  area: "errors",
  story: "The new framework names its error reports application/problem+json.",
  change: (healthy) => ({
    send: (answer, request) => {
      const isReport = answer.status >= 400 && answer.body !== null;
      const headers = isReport ? { ...answer.headers, "Content-Type": "application/problem+json" } : answer.headers;
      return healthy.send({ ...answer, headers }, request);
    },
  }),
};
