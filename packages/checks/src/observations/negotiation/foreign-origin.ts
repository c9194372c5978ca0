import { defineObservation } from "@iom-conformance/conformance";
import { readsContent } from "../support/readsContent.ts";

export const foreignOrigin = defineObservation({
  id: "negotiation/foreign-origin",
  title: "Whether scripts of other sites are told that they may read answers",
  each: "operation",
  needs: ["deployment"],
  requests: 1,
  applies: readsContent,
  async observe({ request, send }) {
    const draft = request();
    const answer = await send({ ...draft, headers: { ...draft.headers, origin: "https://no-such-site.example" } });
    return answer.header("access-control-allow-origin") ?? "not told";
  },
});
