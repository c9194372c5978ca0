import { defineCheck, skip } from "@iom-conformance/conformance";
import { basicToken, rawCredentials } from "../support/basicCredentials.ts";
import { judgeStatus } from "../support/judgeStatus.ts";
import { acceptsScheme } from "../support/neededCredentials.ts";

export const wrongPasswordIsRefused = defineCheck({
  id: "authentication/wrong-password-is-refused",
  title: "A known user with a wrong password is answered with 401",
  requirements: ["authentication#wrong-password-is-refused"],
  each: "operation",
  needs: ["basic", "deployment"],
  requests: 1,
  applies: (_subject, { contract, operation }) => acceptsScheme(contract, operation, "basic"),
  async judge(context) {
    const { basic } = context.secrets;
    if (!basic) return skip("needs auth.basic");
    // Different from the first character on: some targets compare only the beginning.
    const credentials = rawCredentials(`Basic ${basicToken(basic.username, `not-${basic.password}`)}`);
    return judgeStatus(await context.send(context.request({ credentials })), 401, { password: "a wrong one" });
  },
});
