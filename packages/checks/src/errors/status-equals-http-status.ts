import { valueAt } from "@iom-conformance/arbitraries/values";
import { defineCheck } from "@iom-conformance/conformance";
import { type HeardReports, judgeReports, listenToReports } from "../support/heardReports.ts";
import { canProvoke } from "../support/provokeStatus.ts";

export const statusEqualsHttpStatus = defineCheck<"error-response", HeardReports>({
  id: "errors/status-equals-http-status",
  title: "The status in an error report is the HTTP status",
  requirements: ["errors#status-equals-http-status"],
  each: "error-response",
  needs: ["deployment"],
  requests: 4,
  last: true,
  applies: ({ value: { response } }, planning) =>
    planning.operation.traits.errors ? canProvoke(planning, response.status) : "no trait: errors",
  listen: listenToReports(({ answer }, { operation }) => {
    const pointer = operation.traits.errors?.status ?? "";
    const status = answer.json.ok ? valueAt(answer.json.value, pointer) : undefined;
    if (status === undefined) return undefined;
    if (Number(status) === answer.status) return null;
    return { expected: `${answer.status} at ${pointer}`, actual: `${JSON.stringify(status)} at ${pointer}` };
  }),
  judge: (context) =>
    judgeReports(context, `no error report has anything at ${context.operation.traits.errors?.status ?? ""}`),
});
