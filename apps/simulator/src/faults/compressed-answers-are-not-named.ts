import { gzipSync } from "node:zlib";
import type { Fault } from "../fault.ts";

export const compressedAnswersAreNotNamed: Fault = {
  id: "compressed-answers-are-not-named",
  area: "negotiation",
  story: "The service compresses for those who accept that, and the gateway takes Content-Encoding away.",
  change: (healthy) => ({
    send: (answer, request) => {
      const isAccepted = /\bgzip\b(?!;q=0)/.test(request.headers.get("Accept-Encoding") ?? "");
      if (!isAccepted || typeof answer.body !== "string") return healthy.send(answer, request);
      return healthy.send({ ...answer, body: gzipSync(answer.body) }, request);
    },
  }),
};
