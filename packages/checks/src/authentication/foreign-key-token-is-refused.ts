import { defineCheck } from "@iom-conformance/conformance";
import { rawCredentials } from "../support/basicCredentials.ts";
import { claimsNow, foreignToken } from "../support/forgedTokens.ts";
import { judgeStatus } from "../support/judgeStatus.ts";
import { acceptsScheme } from "../support/neededCredentials.ts";

export const foreignKeyTokenIsRefused = defineCheck({
  id: "authentication/foreign-key-token-is-refused",
  title: "A token that is signed with a foreign key is answered with 401",
  requirements: ["authentication#foreign-key-token-is-refused"],
  each: "operation",
  needs: ["deployment"],
  requests: 1,
  applies: (_subject, { contract, operation }) => acceptsScheme(contract, operation, "bearer"),
  async judge(context) {
    const token = await foreignToken(claimsNow(context.secrets, context.now()));
    const answer = await context.send(context.request({ credentials: rawCredentials(`Bearer ${token}`) }));
    return judgeStatus(answer, 401, { key: "unknown to the target" });
  },
});
