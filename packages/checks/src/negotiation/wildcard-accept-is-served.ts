import { defineCheck } from "@iom-conformance/conformance";
import { judgeSuccess } from "../support/judgeStatus.ts";
import { hasSuccessContent } from "../support/successContent.ts";

export const wildcardAcceptIsServed = defineCheck({
  id: "negotiation/wildcard-accept-is-served",
  title: "A request that accepts any media type succeeds",
  requirements: ["negotiation#wildcard-accept-is-served"],
  each: "operation",
  needs: [],
  requests: 1,
  applies: (_subject, { operation }) => hasSuccessContent(operation),
  async judge(context) {
    const answer = await context.send(context.request({ headers: { accept: "*/*" } }));
    return judgeSuccess(context.operation, answer, { accept: "*/*" });
  },
});
