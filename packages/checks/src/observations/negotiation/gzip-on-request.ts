import { defineObservation } from "@iom-conformance/conformance";
import { readsContent } from "../support/readsContent.ts";

export const gzipOnRequest = defineObservation({
  id: "negotiation/gzip-on-request",
  title: "Whether answers are compressed for clients that take that",
  each: "operation",
  needs: ["deployment"],
  requests: 1,
  applies: readsContent,
  async observe({ request, send }) {
    const draft = request();
    const answer = await send({ ...draft, headers: { ...draft.headers, "accept-encoding": "gzip" } });
    return answer.header("content-encoding") ?? "none";
  },
});
