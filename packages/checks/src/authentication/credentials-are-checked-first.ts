import { defineCheck, skip } from "@iom-conformance/conformance";
import { brokenInputs, canBreakInput } from "../support/brokenInput.ts";
import { judgeStatus } from "../support/judgeStatus.ts";
import { needsCredentials } from "../support/neededCredentials.ts";

export const credentialsAreCheckedFirst = defineCheck({
  id: "authentication/credentials-are-checked-first",
  title: "A request without credentials is answered with 401 even when it is invalid",
  requirements: ["authentication#credentials-are-checked-first"],
  each: "operation",
  needs: ["deployment"],
  requests: 1,
  applies: (_subject, planning) => {
    const needed = needsCredentials(planning.operation);
    return needed === true ? canBreakInput(planning) || "nothing about a request can be invalid" : needed;
  },
  async judge(context) {
    const [broken] = brokenInputs(context);
    if (!broken) return skip("no invalid request could be built");
    const answer = await context.send(context.request({ ...broken.changes, credentials: { kind: "none" } }));
    return judgeStatus(answer, 401, broken.input);
  },
});
