import { defineCheck, pass, skip } from "@iom-conformance/conformance";
import { judgeSuccess } from "../support/judgeStatus.ts";
import { MOST_VALUES, validValues } from "../support/validValues.ts";

export const parameterIsAccepted = defineCheck({
  id: "status/parameter-is-accepted",
  title: "A request with a valid optional parameter succeeds",
  requirements: ["status#parameter-is-accepted"],
  each: "parameter",
  needs: [],
  requests: MOST_VALUES,
  applies: ({ value }) => !value.required,
  async judge(context) {
    const { name } = context.subject.value;
    const values = validValues(context, context.subject.value);
    if (values.length === 0) return skip("neither an example nor the schema gives a valid value");
    for (const value of values) {
      const answer = await context.send(context.request({ parameters: { [name]: value } }));
      const verdict = judgeSuccess(context.operation, answer, { [name]: value });
      if (verdict.status !== "pass") return verdict;
    }
    return pass;
  },
});
