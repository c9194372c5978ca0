import { findAccount } from "../authentication/accounts.ts";
import { readUnverified } from "../authentication/token.ts";
import type { Fault } from "../fault.ts";

export const unsignedTokensInCapitalsAreTaken: Fault = {
  id: "unsigned-tokens-in-capitals-are-taken",
  area: "authentication",
  story: "The new token library refuses the algorithm none, and honours it in any other spelling.",
  change: (healthy) => ({
    openToken: async (token) => {
      const read = readUnverified(token);
      const isUnsigned = read !== null && read.algorithm !== "none" && read.algorithm?.toLowerCase() === "none";
      return isUnsigned ? findAccount(read.user ?? "") : healthy.openToken(token);
    },
  }),
};
