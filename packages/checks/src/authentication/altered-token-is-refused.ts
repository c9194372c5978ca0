import { defineCheck } from "@iom-conformance/conformance";
import { rawCredentials } from "../support/basicCredentials.ts";
import { acceptedToken, payloadOf, withPayload } from "../support/forgedTokens.ts";
import { judgeStatus } from "../support/judgeStatus.ts";
import { acceptsScheme } from "../support/neededCredentials.ts";

/** What an attacker would gain: so many more seconds. */
const ANOTHER_DAY = 86_400;

export const alteredTokenIsRefused = defineCheck({
  id: "authentication/altered-token-is-refused",
  title: "A token whose payload no longer fits its signature is answered with 401",
  requirements: ["authentication#altered-token-is-refused"],
  each: "operation",
  needs: ["token", "deployment"],
  requests: 2,
  applies: (_subject, { contract, operation }) => acceptsScheme(contract, operation, "bearer"),
  async judge(context) {
    const token = await acceptedToken(context, "bearer");
    const claims = payloadOf(token) ?? {};
    const altered = withPayload(token, {
      ...claims,
      exp: (claims.exp ?? Math.floor(context.now() / 1000)) + ANOTHER_DAY,
    });
    const answer = await context.send(context.request({ credentials: rawCredentials(`Bearer ${altered}`) }));
    return judgeStatus(answer, 401, { token: "expires a day later, signature kept" });
  },
});
