import { defineCheck, type JudgeContext, pass, skip } from "@iom-conformance/conformance";
import fc from "fast-check";
import { alternatingCredentials, isRefusedToken } from "../support/alternatingCredentials.ts";
import { type BrokenInput, brokenParameter } from "../support/brokenInput.ts";
import { refusalsOf } from "../support/documentedStatus.ts";
import { judgeStatus } from "../support/judgeStatus.ts";
import { nearMiss, waysToBreak } from "../support/nearMisses.ts";

/** So many ways to break one rule are tried; others with another seed. */
const MOST_WAYS = 3;

export const invalidParameterIsRefused = defineCheck({
  id: "status/invalid-parameter-is-refused",
  title: "A parameter that breaks its schema is refused",
  requirements: ["status#invalid-parameter-is-refused"],
  each: "parameter-constraint",
  needs: [],
  requests: MOST_WAYS,
  applies: ({ value: { parameter, constraint } }) =>
    constraint.keyword !== "required" && brokenParameter(parameter, constraint) !== null,
  async judge(context) {
    const broken = brokenParameters(context);
    if (broken.length === 0) return skip("no text breaks this constraint");
    // A path that cannot be read leads nowhere, so there a refusal may also say that nothing was found.
    const { parameter } = context.subject.value;
    const refusals = [...refusalsOf(context.operation), ...(parameter.in === "path" ? [404] : [])];
    for (const [index, { changes, input }] of broken.entries()) {
      const credentials = alternatingCredentials(context, index);
      const answer = await context.send(context.request({ ...changes, credentials }));
      if (isRefusedToken(answer, credentials)) continue;
      const verdict = judgeStatus(answer, refusals, input);
      if (verdict.status !== "pass") return verdict;
    }
    return pass;
  },
});

/** Near misses that every healthy target refuses; the plain one where none can be generated. */
function brokenParameters(context: JudgeContext<"parameter-constraint">): readonly BrokenInput[] {
  const { parameter, constraint } = context.subject.value;
  const { path, keyword } = constraint;
  const generated = waysToBreak(context, { in: parameter.in, name: parameter.name, path, keyword }, constraint)
    .slice(0, MOST_WAYS)
    .flatMap(({ arbitrary }) => fc.sample(arbitrary, { numRuns: 1, seed: context.seed }))
    .flatMap((request) => nearMiss(context, request) ?? []);
  const plain = brokenParameter(parameter, constraint);
  return generated.length > 0 || plain === null ? generated : [plain];
}
