import { defineCheck, skip } from "@iom-conformance/conformance";
import { missingParameter } from "../support/brokenInput.ts";
import { refusalsOf } from "../support/documentedStatus.ts";
import { judgeStatus } from "../support/judgeStatus.ts";

export const requiredParameterIsRequired = defineCheck({
  id: "status/required-parameter-is-required",
  title: "A request without a required parameter is refused",
  requirements: ["status#required-parameter-is-required"],
  each: "parameter-constraint",
  needs: [],
  requests: 1,
  applies: ({ value: { parameter, constraint } }) => constraint.keyword === "required" && parameter.in !== "path",
  async judge(context) {
    const missing = missingParameter(context.subject.value.parameter);
    if (!missing) return skip("the parameter cannot be left out");
    const answer = await context.send(context.request(missing.changes));
    return judgeStatus(answer, refusalsOf(context.operation), missing.input);
  },
});
