import { defineCheck, fail, pass, skip } from "@iom-conformance/conformance";
import type { Operation, Schema } from "@iom-conformance/contract";
import { knowsForeignScope } from "../support/foreignScope.ts";
import { scopesIn, shownScopes } from "../support/shownScopes.ts";

export const repeatedScopeOpensNothing = defineCheck<"permission", ReadonlySet<string>>({
  id: "authorization/repeated-scope-opens-nothing",
  title: "A foreign scope that is named beside the own one is not shown",
  requirements: ["authorization#repeated-scope-opens-nothing"],
  each: "permission",
  needs: ["deployment"],
  requests: 2,
  applies: ({ value }, planning) => {
    const isOne = "parameter" in value.at && takesOne(planning.operation, value.at.parameter);
    return isOne && value.shown !== undefined && knowsForeignScope(planning, value);
  },
  observe(seen = new Set(), { items }, { subject }) {
    return new Set([...seen, ...items.flatMap((item) => shownScopes(subject.value, item))]);
  },
  async judge(context) {
    const { value } = context.subject;
    const own = await context.observed();
    if (!own || own.size === 0) return skip(`no item of the own ${value.scope} is known`);
    const name = "parameter" in value.at ? value.at.parameter : "";
    const { query } = context.request();
    const foreign = [name, String(context.fixtures.get(value.foreign))] as const;
    for (const [order, both] of [
      ["own, foreign", [...query, foreign]],
      ["foreign, own", [foreign, ...query]],
    ] as const) {
      const answer = await context.send({ ...context.request(), query: both });
      const strange = scopesIn(context.operation, value, answer).find((scope) => !own.has(scope));
      if (strange === undefined) continue;
      return fail(answer, {
        expected: `a refusal, or items of the own ${value.scope} only`,
        actual: `an item of the ${value.scope} ${strange}`,
        input: { [name]: order },
      });
    }
    return pass;
  },
});

function takesOne({ parameters }: Operation, name: string): boolean {
  const parameter = parameters.find((candidate) => candidate.name === name);
  return parameter?.in === "query" && !isList(parameter.schema);
}

function isList({ type }: Schema): boolean {
  return [type].flat().includes("array");
}
