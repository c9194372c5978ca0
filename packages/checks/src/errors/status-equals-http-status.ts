import { valueAt } from "@iom-conformance/arbitraries/values";
import { defineCheck, fail, pass, skip } from "@iom-conformance/conformance";
import { errorReports } from "../support/errorReports.ts";
import { canProvoke } from "../support/provokeStatus.ts";

export const statusEqualsHttpStatus = defineCheck({
  id: "errors/status-equals-http-status",
  title: "The status in an error report is the HTTP status",
  requirements: ["errors#status-equals-http-status"],
  each: "error-response",
  needs: ["deployment"],
  requests: 4,
  applies: ({ value: { response } }, planning) =>
    planning.operation.traits.errors ? canProvoke(planning, response.status) : "no trait: errors",
  async judge(context) {
    const pointer = context.operation.traits.errors?.status ?? "";
    let stated = 0;
    for (const answer of await errorReports(context)) {
      const status = answer.json.ok ? valueAt(answer.json.value, pointer) : undefined;
      if (status === undefined) continue;
      stated += 1;
      if (Number(status) === answer.status) continue;
      return fail(answer, {
        expected: `${answer.status} at ${pointer}`,
        actual: `${JSON.stringify(status)} at ${pointer}`,
      });
    }
    return stated > 0 ? pass : skip(`no error report has anything at ${pointer}`);
  },
});
