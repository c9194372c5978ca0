import { defineCheck } from "@iom-conformance/conformance";
import { documents } from "../support/documentedStatus.ts";
import { judgeStatus } from "../support/judgeStatus.ts";

export const userWithoutPermissionIsForbidden = defineCheck({
  id: "authorization/user-without-permission-is-forbidden",
  title: "A user without the needed permission is answered with 403",
  requirements: ["authorization#user-without-permission-is-forbidden"],
  each: "operation",
  needs: ["forbidden", "deployment"],
  requests: 1,
  applies: (_subject, { operation }) => documents(operation, 403),
  async judge(context) {
    const answer = await context.send(context.request({ credentials: { kind: "forbidden" } }));
    return judgeStatus(answer, 403, { user: "auth.forbidden" });
  },
});
