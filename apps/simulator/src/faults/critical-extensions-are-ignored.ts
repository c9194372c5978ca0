import { decodeProtectedHeader } from "jose";
import { findAccount } from "../authentication/accounts.ts";
import { readUnverified, verifyToken } from "../authentication/token.ts";
import type { Fault } from "../fault.ts";

export const criticalExtensionsAreIgnored: Fault = {
  id: "critical-extensions-are-ignored",
  area: "authentication",
  story: "The new token library reads the header of a token for its algorithm and for nothing else.",
  change: (healthy) => ({
    openToken: async (token) => {
      const critical = readUnverified(token) ? (decodeProtectedHeader(token).crit ?? []) : [];
      if (critical.length === 0) return healthy.openToken(token);
      const crit = Object.fromEntries(critical.map((name) => [name, false]));
      return findAccount((await verifyToken(token, { crit })) ?? "");
    },
  }),
};
