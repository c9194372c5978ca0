import { defineCheck } from "@iom-conformance/conformance";
import { acceptedToken } from "../support/acceptedToken.ts";
import { payloadOf, signedToken } from "../support/forgedTokens.ts";
import { judgeForgeries } from "../support/judgeForgeries.ts";
import { acceptsScheme } from "../support/neededCredentials.ts";

/** Far beyond any leeway, and beyond clocks that show the time of another zone, in seconds. */
const A_DAY = 86_400;

export const tokenIsNotUsedBeforeItsTime = defineCheck({
  id: "authentication/token-is-not-used-before-its-time",
  title: "A token that is not valid yet is answered with 401",
  requirements: ["authentication#token-is-not-used-before-its-time"],
  each: "operation",
  needs: ["jwtSecret", "deployment"],
  requests: 2,
  applies: (_subject, { contract, operation }) => acceptsScheme(contract, operation, "bearer"),
  async judge(context) {
    const claims = payloadOf(await acceptedToken(context, "minted")) ?? {};
    const seconds = Math.floor(context.now() / 1000);
    const early = await signedToken(
      { ...claims, nbf: seconds + A_DAY, exp: seconds + 2 * A_DAY },
      context.secrets.jwtSecret ?? "",
    );
    return judgeForgeries(context, [{ authorization: `Bearer ${early}`, input: { nbf: "in a day" } }]);
  },
});
