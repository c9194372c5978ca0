import { defineObservation } from "@iom-conformance/conformance";
import { readsContent } from "../support/readsContent.ts";

export const unchangedSince = defineObservation({
  id: "negotiation/unchanged-since",
  title: "What a request for an answer changed since now is answered with",
  each: "operation",
  needs: ["deployment"],
  requests: 1,
  applies: readsContent,
  async observe({ request, send, now }) {
    const draft = request();
    const answer = await send({
      ...draft,
      headers: { ...draft.headers, "if-modified-since": new Date(now()).toUTCString() },
    });
    return String(answer.status);
  },
});
