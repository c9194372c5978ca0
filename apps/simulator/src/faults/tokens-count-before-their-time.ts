import { findAccount } from "../authentication/accounts.ts";
import { readUnverified, verifyToken } from "../authentication/token.ts";
import type { Fault } from "../fault.ts";

export const tokensCountBeforeTheirTime: Fault = {
  id: "tokens-count-before-their-time",
  area: "authentication",
  story: "The new token library looks when a token ends, and no longer when it begins.",
  change: () => ({
    openToken: async (token) => {
      const notBefore = readUnverified(token)?.notBefore ?? 0;
      const options = { currentDate: new Date(Math.max(Date.now(), notBefore * 1000)) };
      return findAccount((await verifyToken(token, options)) ?? "");
    },
  }),
};
