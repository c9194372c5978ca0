import { defineCheck } from "@iom-conformance/conformance";
import { rawCredentials } from "../support/basicCredentials.ts";
import { acceptedToken, payloadOf, unsignedToken } from "../support/forgedTokens.ts";
import { judgeStatus } from "../support/judgeStatus.ts";
import { acceptsScheme } from "../support/neededCredentials.ts";

export const unsignedTokenIsRefused = defineCheck({
  id: "authentication/unsigned-token-is-refused",
  title: "A token that declares itself unsigned is answered with 401",
  requirements: ["authentication#unsigned-token-is-refused"],
  each: "operation",
  needs: ["token", "deployment"],
  requests: 2,
  applies: (_subject, { contract, operation }) => acceptsScheme(contract, operation, "bearer"),
  async judge(context) {
    const unsigned = unsignedToken(payloadOf(await acceptedToken(context, "bearer")) ?? {});
    const answer = await context.send(context.request({ credentials: rawCredentials(`Bearer ${unsigned}`) }));
    return judgeStatus(answer, 401, { alg: "none" });
  },
});
