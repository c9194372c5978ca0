import { defineObservation } from "@iom-conformance/conformance";
import { readsContent } from "../support/readsContent.ts";

export const plainJson = defineObservation({
  id: "negotiation/plain-json",
  title: "What is served where plain JSON is asked for",
  each: "operation",
  needs: ["deployment"],
  requests: 1,
  applies: readsContent,
  async observe({ request, send }) {
    const draft = request();
    const answer = await send({ ...draft, headers: { ...draft.headers, accept: "application/json" } });
    return answer.status === 200 ? (answer.mediaType ?? "no media type") : String(answer.status);
  },
});
