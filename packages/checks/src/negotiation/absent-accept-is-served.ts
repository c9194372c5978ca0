import { defineCheck } from "@iom-conformance/conformance";
import { judgeSuccess } from "../support/judgeStatus.ts";
import { hasSuccessContent } from "../support/successContent.ts";

export const absentAcceptIsServed = defineCheck({
  id: "negotiation/absent-accept-is-served",
  title: "A request without an Accept header succeeds",
  requirements: ["negotiation#absent-accept-is-served"],
  each: "operation",
  needs: [],
  requests: 1,
  applies: (_subject, { operation }) => hasSuccessContent(operation),
  async judge(context) {
    const answer = await context.send(context.request({ headers: { accept: null } }));
    return judgeSuccess(context.operation, answer, { accept: null });
  },
});
