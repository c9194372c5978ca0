import { findAccount } from "../authentication/accounts.ts";
import { readUnverified } from "../authentication/token.ts";
import type { Fault } from "../fault.ts";

export const unsignedTokensAreTaken: Fault = {
  id: "unsigned-tokens-are-taken",
  area: "authentication",
  story: "The new token library honours the algorithm none.",
  change: (healthy) => ({
    openToken: async (token) => {
      const read = readUnverified(token);
      return read?.algorithm?.toLowerCase() === "none" ? findAccount(read.user ?? "") : healthy.openToken(token);
    },
  }),
};
