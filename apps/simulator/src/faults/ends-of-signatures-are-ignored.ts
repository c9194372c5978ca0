import { createHmac } from "node:crypto";
import { findAccount } from "../authentication/accounts.ts";
import { jwtSecret, readUnverified } from "../authentication/token.ts";
import type { Fault } from "../fault.ts";

const COMPARED = 32;

export const endsOfSignaturesAreIgnored: Fault = {
  id: "ends-of-signatures-are-ignored",
  area: "authentication",
  story: "The column that signatures are compared in is too short for them.",
  change: (healthy) => ({
    openToken: async (token) => {
      const [header, payload, signature = ""] = token.split(".");
      const right = createHmac("sha256", jwtSecret).update(`${header}.${payload}`).digest("base64url");
      const read = readUnverified(token);
      const isTaken = signature.slice(0, COMPARED) === right.slice(0, COMPARED) && signature !== right;
      return isTaken && read && !read.isExpired ? findAccount(read.user ?? "") : healthy.openToken(token);
    },
  }),
};
