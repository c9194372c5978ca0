import { defineObservation } from "@iom-conformance/conformance";
import { readsContent } from "../support/readsContent.ts";

export const typeWithParameter = defineObservation({
  id: "negotiation/type-with-parameter",
  title: "What is served where the type is asked for with a parameter",
  each: "operation",
  needs: ["deployment"],
  requests: 1,
  applies: readsContent,
  async observe({ request, send }) {
    const draft = request();
    const answer = await send({ ...draft, headers: { ...draft.headers, accept: `${draft.headers.accept};version=2` } });
    return answer.status === 200 ? (answer.mediaType ?? "no media type") : String(answer.status);
  },
});
