import type { Fault } from "../fault.ts";
import { errorReport } from "../http/answer.ts";

export const refusalsRepeatTheCredentials: Fault = {
  id: "refusals-repeat-the-credentials",
  area: "errors",
  story: "The new login module says which credentials it did not like.",
  change: (healthy) => ({
    send: (answer, request) => {
      const authorization = request.headers.get("Authorization");
      if (answer.status !== 401 || authorization === null) return healthy.send(answer, request);
      const message = `Invalid value of Authorization: ${authorization}`;
      return healthy.send(errorReport(401, [{ code: "UNAUTHORIZED", message }], answer.headers), request);
    },
  }),
};
