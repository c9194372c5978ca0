import { defineCheck } from "@iom-conformance/conformance";
import { basicToken, rawCredentials, UNKNOWN_USER } from "../support/basicCredentials.ts";
import { judgeStatus } from "../support/judgeStatus.ts";
import { acceptsScheme } from "../support/neededCredentials.ts";

export const unknownUserIsRefused = defineCheck({
  id: "authentication/unknown-user-is-refused",
  title: "A user that does not exist is answered with 401",
  requirements: ["authentication#unknown-user-is-refused"],
  each: "operation",
  needs: ["basic", "deployment"],
  requests: 1,
  applies: (_subject, { contract, operation }) => acceptsScheme(contract, operation, "basic"),
  async judge(context) {
    const credentials = rawCredentials(`Basic ${basicToken(UNKNOWN_USER, "some-password")}`);
    return judgeStatus(await context.send(context.request({ credentials })), 401, { username: UNKNOWN_USER });
  },
});
