import { defineObservation } from "@iom-conformance/conformance";
import { readsContent } from "../support/readsContent.ts";

export const byteRange = defineObservation({
  id: "negotiation/byte-range",
  title: "What a request for a range of bytes is answered with",
  each: "operation",
  needs: ["deployment"],
  requests: 1,
  applies: readsContent,
  async observe({ request, send }) {
    const draft = request();
    const answer = await send({ ...draft, headers: { ...draft.headers, range: "bytes=0-9" } });
    return String(answer.status);
  },
});
