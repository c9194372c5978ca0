import { defineCheck, pass, skip } from "@iom-conformance/conformance";
import { foreignScope, knowsForeignScope } from "../support/foreignScope.ts";
import { judgeStatus } from "../support/judgeStatus.ts";
import { tokenBesides } from "../support/otherTokens.ts";

export const foreignScopeIsForbidden = defineCheck({
  id: "authorization/foreign-scope-is-forbidden",
  title: "A scope for which the user has no permission is answered with 403, however the user has logged in",
  requirements: ["authorization#foreign-scope-is-forbidden"],
  each: "permission",
  needs: ["deployment"],
  requests: 3,
  applies: ({ value }, planning) => knowsForeignScope(planning, value),
  async judge(context) {
    const { value } = context.subject;
    const scope = foreignScope(context, value);
    if (!scope) return skip(`needs fixtures.${value.foreign}`);
    const first = judgeStatus(await context.send(context.request(scope.changes)), 403, scope.input);
    if (first.status !== "pass") return first;
    const token = await tokenBesides(context);
    if (token === null) return pass;
    const answer = await context.send(context.request({ ...scope.changes, credentials: token }));
    return judgeStatus(answer, 403, { ...scope.input, credentials: "bearer" });
  },
});
