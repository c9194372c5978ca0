import { defineCheck } from "@iom-conformance/conformance";
import { acceptedToken } from "../support/acceptedToken.ts";
import { unsignedToken } from "../support/forgedTokens.ts";
import { judgeForgeries } from "../support/judgeForgeries.ts";
import { acceptsScheme } from "../support/neededCredentials.ts";

/** Lists of what is forbidden often know the first only. */
const SPELLINGS = ["none", "None", "NONE", "nOnE"] as const;

export const unsignedTokenIsRefused = defineCheck({
  id: "authentication/unsigned-token-is-refused",
  title: "A token that declares itself unsigned is answered with 401",
  requirements: ["authentication#unsigned-token-is-refused"],
  each: "operation",
  needs: ["token", "deployment"],
  requests: 1 + SPELLINGS.length,
  applies: (_subject, { contract, operation }) => acceptsScheme(contract, operation, "bearer"),
  async judge(context) {
    const token = await acceptedToken(context, "bearer");
    const forgeries = SPELLINGS.map((alg) => ({
      authorization: `Bearer ${unsignedToken(token, alg)}`,
      input: { alg },
    }));
    return judgeForgeries(context, forgeries);
  },
});
