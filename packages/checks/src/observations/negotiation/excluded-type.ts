import { defineObservation } from "@iom-conformance/conformance";
import { readsContent } from "../support/readsContent.ts";

export const excludedType = defineObservation({
  id: "negotiation/excluded-type",
  title: "What is served where the documented type is excluded",
  each: "operation",
  needs: ["deployment"],
  requests: 1,
  applies: readsContent,
  async observe({ request, send }) {
    const draft = request();
    const answer = await send({ ...draft, headers: { ...draft.headers, accept: `*/*, ${draft.headers.accept};q=0` } });
    return answer.status === 200 ? (answer.mediaType ?? "no media type") : String(answer.status);
  },
});
