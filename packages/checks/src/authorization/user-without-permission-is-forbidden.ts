import { defineCheck, pass } from "@iom-conformance/conformance";
import { documents } from "../support/documentedStatus.ts";
import { judgeStatus } from "../support/judgeStatus.ts";
import { forbiddenToken } from "../support/otherTokens.ts";

export const userWithoutPermissionIsForbidden = defineCheck({
  id: "authorization/user-without-permission-is-forbidden",
  title: "A user without the needed permission is answered with 403, however the user has logged in",
  requirements: ["authorization#user-without-permission-is-forbidden"],
  each: "operation",
  needs: ["forbidden", "deployment"],
  requests: 3,
  applies: (_subject, { operation }) => documents(operation, 403),
  async judge(context) {
    const user = "auth.forbidden";
    const answer = await context.send(context.request({ credentials: { kind: "forbidden" } }));
    const first = judgeStatus(answer, 403, { user });
    if (first.status !== "pass") return first;
    const token = await forbiddenToken(context);
    if (token === null) return pass;
    return judgeStatus(await context.send(context.request({ credentials: token })), 403, {
      user,
      credentials: "bearer",
    });
  },
});
