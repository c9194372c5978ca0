import { defineCheck } from "@iom-conformance/conformance";
import { acceptedToken } from "../support/acceptedToken.ts";
import { payloadOf, signedToken } from "../support/forgedTokens.ts";
import { judgeForgeries } from "../support/judgeForgeries.ts";
import { acceptsScheme } from "../support/neededCredentials.ts";

/** Far beyond any leeway, and beyond clocks that show the time of another zone, in seconds. */
const A_DAY = 86_400;

export const expiredTokenIsRefused = defineCheck({
  id: "authentication/expired-token-is-refused",
  title: "An expired token is answered with 401",
  requirements: ["authentication#expired-token-is-refused"],
  each: "operation",
  needs: ["jwtSecret", "deployment"],
  requests: 2,
  applies: (_subject, { contract, operation }) => acceptsScheme(contract, operation, "bearer"),
  async judge(context) {
    const claims = payloadOf(await acceptedToken(context, "minted")) ?? {};
    const seconds = Math.floor(context.now() / 1000);
    const expired = await signedToken(
      { ...claims, iat: seconds - 2 * A_DAY, exp: seconds - A_DAY },
      context.secrets.jwtSecret ?? "",
    );
    return judgeForgeries(context, [{ authorization: `Bearer ${expired}`, input: { exp: "a day ago" } }]);
  },
});
