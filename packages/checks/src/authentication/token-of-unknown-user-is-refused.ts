import { defineCheck } from "@iom-conformance/conformance";
import { acceptedToken } from "../support/acceptedToken.ts";
import { invalidCredentials, UNKNOWN_USER } from "../support/basicCredentials.ts";
import { forUser, payloadOf, signedToken } from "../support/forgedTokens.ts";
import { judgeStatus } from "../support/judgeStatus.ts";
import { acceptsScheme } from "../support/neededCredentials.ts";

export const tokenOfUnknownUserIsRefused = defineCheck({
  id: "authentication/token-of-unknown-user-is-refused",
  title: "A genuine token for a user that does not exist is answered with 401 or 403",
  requirements: ["authentication#token-of-unknown-user-is-refused"],
  each: "operation",
  needs: ["jwtSecret", "deployment"],
  requests: 2,
  applies: (_subject, { contract, operation }) => acceptsScheme(contract, operation, "bearer"),
  async judge(context) {
    const claims = payloadOf(await acceptedToken(context, "minted")) ?? {};
    const token = await signedToken(forUser(context, claims, UNKNOWN_USER), context.secrets.jwtSecret ?? "");
    const credentials = invalidCredentials(`Bearer ${token}`);
    return judgeStatus(await context.send(context.request({ credentials })), [401, 403], { user: UNKNOWN_USER });
  },
});
