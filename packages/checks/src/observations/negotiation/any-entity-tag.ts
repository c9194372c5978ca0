import { defineObservation } from "@iom-conformance/conformance";
import { readsContent } from "../support/readsContent.ts";

export const anyEntityTag = defineObservation({
  id: "negotiation/any-entity-tag",
  title: "What a request for an answer with another entity tag than any is answered with",
  each: "operation",
  needs: ["deployment"],
  requests: 1,
  applies: readsContent,
  async observe({ request, send }) {
    const draft = request();
    const answer = await send({ ...draft, headers: { ...draft.headers, "if-none-match": "*" } });
    return String(answer.status);
  },
});
