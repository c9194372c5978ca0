import { findAccount } from "../authentication/accounts.ts";
import { issuer, readUnverified } from "../authentication/token.ts";
import type { Fault } from "../fault.ts";

export const tokensOfAnyKeyAreTaken: Fault = {
  id: "tokens-of-any-key-are-taken",
  area: "authentication",
  story: "The gateway only looks whether a token has the issuer and a signature of the right length.",
  change: () => ({
    openToken: async (token) => {
      const read = readUnverified(token);
      const looksSigned = /\.[\w-]{43}$/.test(token) && read?.issuer === issuer;
      return looksSigned && !read.isExpired ? findAccount(read.user ?? "") : null;
    },
  }),
};
