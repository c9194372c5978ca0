import type { Fault } from "../fault.ts";
import { withHeaders } from "../http/editAnswer.ts";

export const plainRefusalsAreCalledJson: Fault = {
  id: "plain-refusals-are-called-json",
  area: "schema",
  story: "The new gateway writes a plain sentence into refusals without a body, and calls all that it sends JSON.",
  change: (healthy) => ({
    send: (answer, request) => {
      if (answer.status < 401 || answer.body !== null) return healthy.send(answer, request);
      const named = withHeaders(answer, { "Content-Type": "application/json" });
      return healthy.send({ ...named, body: `Error ${answer.status}: refused` }, request);
    },
  }),
};
