import { defineCheck } from "@iom-conformance/conformance";
import { acceptedToken } from "../support/acceptedToken.ts";
import { UNKNOWN_USER } from "../support/basicCredentials.ts";
import { forUser, payloadOf, withPayload } from "../support/forgedTokens.ts";
import { judgeForgeries } from "../support/judgeForgeries.ts";
import { acceptsScheme } from "../support/neededCredentials.ts";

/** What an attacker would gain: so many more seconds. */
const ANOTHER_DAY = 86_400;

export const alteredTokenIsRefused = defineCheck({
  id: "authentication/altered-token-is-refused",
  title: "A token whose payload no longer fits its signature is answered with 401",
  requirements: ["authentication#altered-token-is-refused"],
  each: "operation",
  needs: ["token", "deployment"],
  requests: 3,
  applies: (_subject, { contract, operation }) => acceptsScheme(contract, operation, "bearer"),
  async judge(context) {
    const token = await acceptedToken(context, "bearer");
    const claims = payloadOf(token) ?? {};
    const { exp = Math.floor(context.now() / 1000) } = claims;
    const later = withPayload(token, { ...claims, exp: exp + ANOTHER_DAY });
    // A user who exists, so that nothing but the signature speaks against the token.
    const another = withPayload(token, forUser(context, claims, context.secrets.forbidden?.username ?? UNKNOWN_USER));
    return judgeForgeries(context, [
      { authorization: `Bearer ${later}`, input: { token: "expires a day later, signature kept" } },
      { authorization: `Bearer ${another}`, input: { token: "for another user, signature kept" } },
    ]);
  },
});
