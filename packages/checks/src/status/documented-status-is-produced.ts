import { defineCheck, fail, pass, skip } from "@iom-conformance/conformance";
import { isDocumentedSuccess, matchesStatus } from "../support/documentedStatus.ts";
import { canProvoke, provocations } from "../support/provokeStatus.ts";

export const documentedStatusIsProduced = defineCheck({
  id: "status/documented-status-is-produced",
  title: "Each documented status is the answer to the situation that it stands for",
  requirements: ["status#documented-status-is-produced"],
  each: "status",
  needs: [],
  requests: 1,
  applies: ({ value }, planning) => canProvoke(planning, value.status),
  async judge(context) {
    const { status } = context.subject.value;
    const [draft] = provocations(context, status);
    if (!draft) return skip("no request could be built that provokes it");
    const answer = await context.send(draft);
    if (matchesStatus(status, answer.status)) return pass;
    if (status.startsWith("2") && isDocumentedSuccess(context.operation, answer.status)) {
      return skip(`valid requests are answered with the documented status ${answer.status} instead`);
    }
    return fail(answer, { expected: `status ${status}`, actual: `status ${answer.status}` });
  },
});
