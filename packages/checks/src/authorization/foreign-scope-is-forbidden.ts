import { defineCheck, skip } from "@iom-conformance/conformance";
import { foreignScope, knowsForeignScope } from "../support/foreignScope.ts";
import { judgeStatus } from "../support/judgeStatus.ts";

export const foreignScopeIsForbidden = defineCheck({
  id: "authorization/foreign-scope-is-forbidden",
  title: "A scope for which the user has no permission is answered with 403",
  requirements: ["authorization#foreign-scope-is-forbidden"],
  each: "permission",
  needs: ["deployment"],
  requests: 1,
  applies: ({ value }, planning) => knowsForeignScope(planning, value),
  async judge(context) {
    const { value } = context.subject;
    const scope = foreignScope(context, value);
    if (!scope) return skip(`needs fixtures.${value.foreign}`);
    return judgeStatus(await context.send(context.request(scope.changes)), 403, scope.input);
  },
});
