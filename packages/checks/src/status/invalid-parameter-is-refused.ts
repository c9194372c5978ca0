import { defineCheck, skip } from "@iom-conformance/conformance";
import { brokenParameter } from "../support/brokenInput.ts";
import { refusalsOf } from "../support/documentedStatus.ts";
import { judgeStatus } from "../support/judgeStatus.ts";

export const invalidParameterIsRefused = defineCheck({
  id: "status/invalid-parameter-is-refused",
  title: "A parameter that breaks its schema is refused",
  requirements: ["status#invalid-parameter-is-refused"],
  each: "parameter-constraint",
  needs: [],
  requests: 1,
  applies: ({ value: { parameter, constraint } }) =>
    constraint.keyword !== "required" && brokenParameter(parameter, constraint) !== null,
  async judge(context) {
    const { parameter, constraint } = context.subject.value;
    const broken = brokenParameter(parameter, constraint);
    if (!broken) return skip("no text breaks this constraint");
    const answer = await context.send(context.request(broken.changes));
    // A path that cannot be read leads nowhere, so there a refusal may also say that nothing was found.
    const refusals = [...refusalsOf(context.operation), ...(parameter.in === "path" ? [404] : [])];
    return judgeStatus(answer, refusals, broken.input);
  },
});
