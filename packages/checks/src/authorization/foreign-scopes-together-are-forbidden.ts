import { defineCheck, skip } from "@iom-conformance/conformance";
import { foreignScopes, knowsForeignScope } from "../support/foreignScope.ts";
import { judgeStatus } from "../support/judgeStatus.ts";

export const foreignScopesTogetherAreForbidden = defineCheck({
  id: "authorization/foreign-scopes-together-are-forbidden",
  title: "A request whose scopes are all foreign is answered with 403",
  requirements: ["authorization#foreign-scopes-together-are-forbidden"],
  each: "operation",
  needs: ["deployment"],
  requests: 1,
  applies: (_subject, planning) => {
    const { permissions = [] } = planning.operation.traits;
    if (permissions.length < 2) return false;
    return (
      permissions.map((permission) => knowsForeignScope(planning, permission)).find((known) => known !== true) ?? true
    );
  },
  async judge(context) {
    const scopes = foreignScopes(context, context.operation.traits.permissions ?? []);
    if (!scopes) return skip("needs a foreign scope for each permission");
    return judgeStatus(await context.send(context.request(scopes.changes)), 403, scopes.input);
  },
});
