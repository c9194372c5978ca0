import { gzipSync } from "node:zlib";
import type { Fault } from "../fault.ts";
import { withHeaders } from "../http/editAnswer.ts";

export const answersAreAlwaysCompressed: Fault = {
  id: "answers-are-always-compressed",
  area: "negotiation",
  story: "The new gateway keeps compressed answers in its cache, and sends them to everyone.",
  change: (healthy) => ({
    send: (answer, request) => {
      if (answer.status !== 200 || typeof answer.body !== "string") return healthy.send(answer, request);
      return healthy.send(
        { ...withHeaders(answer, { "Content-Encoding": "gzip" }), body: gzipSync(answer.body) },
        request,
      );
    },
  }),
};
