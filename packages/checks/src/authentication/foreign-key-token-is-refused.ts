import { defineCheck } from "@iom-conformance/conformance";
import { claimsNow, foreignToken } from "../support/forgedTokens.ts";
import { judgeForgeries } from "../support/judgeForgeries.ts";
import { acceptsScheme } from "../support/neededCredentials.ts";

export const foreignKeyTokenIsRefused = defineCheck({
  id: "authentication/foreign-key-token-is-refused",
  title: "A token that is signed with a foreign key is answered with 401",
  requirements: ["authentication#foreign-key-token-is-refused"],
  each: "operation",
  needs: ["deployment"],
  refused: true,
  requests: 1,
  applies: (_subject, { contract, operation }) => acceptsScheme(contract, operation, "bearer"),
  async judge(context) {
    const token = await foreignToken(claimsNow(context));
    return judgeForgeries(context, [{ authorization: `Bearer ${token}`, input: { key: "unknown to the target" } }]);
  },
});
