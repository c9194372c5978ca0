import { findAccount } from "../authentication/accounts.ts";
import { verifyToken } from "../authentication/token.ts";
import type { Fault } from "../fault.ts";

export const tokensNeverNameTheirEnd: Fault = {
  id: "tokens-never-name-their-end",
  area: "authentication",
  story: "Tokens without an end are taken, and nobody knows how many were handed out.",
  change: () => ({
    openToken: async (token) => findAccount((await verifyToken(token, { requiredClaims: ["user"] })) ?? ""),
  }),
};
