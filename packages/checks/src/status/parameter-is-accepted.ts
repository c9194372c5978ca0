import { defineCheck, type JudgeContext, pass, skip } from "@iom-conformance/conformance";
import { exampleValue, type Json, resolveSchema } from "@iom-conformance/contract";
import { judgeSuccess } from "../support/judgeStatus.ts";

/** Of a long enumeration so many values are tried. */
const MOST_VALUES = 10;

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
    const values = validValues(context);
    if (values.length === 0) return skip("neither an example nor the schema gives a valid value");
    for (const value of values) {
      const answer = await context.send(context.request({ parameters: { [name]: value } }));
      const verdict = judgeSuccess(context.operation, answer, { [name]: value });
      if (verdict.status !== "pass") return verdict;
    }
    return pass;
  },
});

/** Every value of an enumeration; else the fixture, the first documented example that is valid, the default, or one that the schema allows. */
function validValues({ contract, subject, fixtures, validate }: JudgeContext<"parameter">): readonly Json[] {
  const { schema, examples, traits } = subject.value;
  const resolved = resolveSchema(contract, schema);
  if (resolved.enum) return resolved.enum.slice(0, MOST_VALUES);
  const configured = traits.fixture === undefined ? undefined : fixtures.get(traits.fixture);
  return [configured, ...examples, resolved.default, exampleValue(contract, schema)]
    .filter((value) => value !== undefined)
    .filter((value) => validate(schema, value).length === 0)
    .slice(0, 1);
}
