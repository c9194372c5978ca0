import { defineObservation } from "@iom-conformance/conformance";
import { readsContent } from "../support/readsContent.ts";

export const weightedTypes = defineObservation({
  id: "negotiation/weighted-types",
  title: "What is served where a type that is not documented weighs more",
  each: "operation",
  needs: ["deployment"],
  requests: 1,
  applies: readsContent,
  async observe({ request, send }) {
    const draft = request();
    const answer = await send({
      ...draft,
      headers: { ...draft.headers, accept: `text/plain;q=0.9, ${draft.headers.accept};q=0.5` },
    });
    return answer.status === 200 ? (answer.mediaType ?? "no media type") : String(answer.status);
  },
});
