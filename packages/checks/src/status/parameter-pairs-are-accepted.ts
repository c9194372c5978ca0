import { defineCheck, pass } from "@iom-conformance/conformance";
import { judgeSuccess } from "../support/judgeStatus.ts";
import { MOST_ROWS, pairwiseRows } from "../support/pairwiseRows.ts";
import { smallestSubset } from "../support/smallestSubset.ts";
import { validValues } from "../support/validValues.ts";

export const parameterPairsAreAccepted = defineCheck({
  id: "status/parameter-pairs-are-accepted",
  title: "Requests with every pair of valid parameter values succeed",
  requirements: ["status#parameter-pairs-are-accepted"],
  each: "operation",
  needs: [],
  requests: MOST_ROWS,
  applies: (_subject, { operation }) => operation.parameters.filter(({ required }) => !required).length > 1,
  async judge(context) {
    const { operation } = context;
    const levels = operation.parameters
      .filter(({ required }) => !required)
      .map((parameter) => validValues(context, parameter).map((value) => ({ name: parameter.name, value })));
    const judge = async (row: readonly (typeof levels)[number][number][]) => {
      const parameters = Object.fromEntries(row.map(({ name, value }) => [name, value]));
      return judgeSuccess(operation, await context.send(context.request({ parameters })), parameters);
    };
    for (const row of pairwiseRows(levels)) {
      let verdict = await judge(row);
      if (verdict.status === "pass") continue;
      await smallestSubset(row, async (fewer) => {
        const found = await judge(fewer);
        if (found.status === "fail") verdict = found;
        return found.status === "fail";
      });
      return verdict;
    }
    return pass;
  },
});
