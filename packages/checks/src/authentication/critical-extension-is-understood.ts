import { defineCheck } from "@iom-conformance/conformance";
import { acceptedToken } from "../support/acceptedToken.ts";
import { payloadOf, signedToken } from "../support/forgedTokens.ts";
import { judgeForgeries } from "../support/judgeForgeries.ts";
import { acceptsScheme } from "../support/neededCredentials.ts";

/** Nobody has defined it. */
const EXTENSION = "x-no-such-extension";

export const criticalExtensionIsUnderstood = defineCheck({
  id: "authentication/critical-extension-is-understood",
  title: "A token with a critical extension that nobody knows is answered with 401",
  requirements: ["authentication#critical-extension-is-understood"],
  each: "operation",
  needs: ["jwtSecret", "deployment"],
  requests: 2,
  applies: (_subject, { contract, operation }) => acceptsScheme(contract, operation, "bearer"),
  async judge(context) {
    const claims = payloadOf(await acceptedToken(context, "minted")) ?? {};
    const header = { crit: [EXTENSION], [EXTENSION]: true };
    const token = await signedToken(claims, context.secrets.jwtSecret ?? "", header);
    return judgeForgeries(context, [{ authorization: `Bearer ${token}`, input: { crit: EXTENSION } }]);
  },
});
