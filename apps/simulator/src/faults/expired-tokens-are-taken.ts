import { findAccount } from "../authentication/accounts.ts";
import { verifyToken } from "../authentication/token.ts";
import type { Fault } from "../fault.ts";

export const expiredTokensAreTaken: Fault = {
  id: "expired-tokens-are-taken",
  area: "authentication",
  story: "The tolerance for clocks that differ was raised to ten years to silence an alarm.",
  change: () => ({
    openToken: async (token) => findAccount((await verifyToken(token, { clockTolerance: "10 years" })) ?? ""),
  }),
};
