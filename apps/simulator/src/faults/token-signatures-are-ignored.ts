import { decodeJwt, decodeProtectedHeader } from "jose";
import { findAccount } from "../authentication/accounts.ts";
import { userOf } from "../authentication/token.ts";
import type { Fault } from "../fault.ts";

export const tokenSignaturesAreIgnored: Fault = {
  id: "token-signatures-are-ignored",
  area: "authentication",
  story: "The service trusts the gateway to have verified the signature, and the gateway trusts the service.",
  change: (healthy) => ({
    openToken: async (token) => {
      if (decodeProtectedHeader(token).alg !== "HS256") return healthy.openToken(token);
      const claims = decodeJwt(token);
      return (claims.exp ?? 0) * 1000 > Date.now() ? findAccount(userOf(claims) ?? "") : null;
    },
  }),
};
