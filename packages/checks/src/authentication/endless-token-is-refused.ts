import { defineCheck } from "@iom-conformance/conformance";
import { acceptedToken } from "../support/acceptedToken.ts";
import { payloadOf, signedToken, tokenTraits } from "../support/forgedTokens.ts";
import { judgeForgeries } from "../support/judgeForgeries.ts";
import { acceptsScheme } from "../support/neededCredentials.ts";

export const endlessTokenIsRefused = defineCheck({
  id: "authentication/endless-token-is-refused",
  title: "A token without an expiration time is answered with 401 where all tokens have one",
  requirements: ["authentication#endless-token-is-refused"],
  each: "operation",
  needs: ["jwtSecret", "deployment"],
  requests: 2,
  applies: (_subject, { contract, operation }) => {
    const accepted = acceptsScheme(contract, operation, "bearer");
    if (accepted !== true) return accepted;
    return tokenTraits({ contract, operation })?.expires === true || "nothing says that every token ends";
  },
  async judge(context) {
    const { exp: _, ...claims } = payloadOf(await acceptedToken(context, "minted")) ?? {};
    const token = await signedToken(claims, context.secrets.jwtSecret ?? "");
    return judgeForgeries(context, [{ authorization: `Bearer ${token}`, input: { exp: null } }]);
  },
});
