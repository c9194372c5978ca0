import { findAccount } from "../authentication/accounts.ts";
import { readUnverified } from "../authentication/token.ts";
import type { Fault } from "../fault.ts";

export const strippedSignaturesAreTaken: Fault = {
  id: "stripped-signatures-are-taken",
  area: "authentication",
  story: "The gateway cuts signatures off once it has verified them, and lets tokens without one pass.",
  change: (healthy) => ({
    openToken: async (token) => {
      const read = readUnverified(token);
      const isTaken = token.endsWith(".") && read?.algorithm === "HS256" && !read.isExpired;
      return isTaken ? findAccount(read.user ?? "") : healthy.openToken(token);
    },
  }),
};
