import type { Fault } from "../fault.ts";

export const weightsAreIgnored: Fault = {
  id: "weights-are-ignored",
  area: "negotiation",
  story: "The gateway looks for media types in Accept, and ignores those that say not this one.",
  change: (healthy) => ({
    isAcceptable: (accept) => healthy.isAcceptable(accept?.replaceAll(/;\s*q=[\d.]+/gi, "") ?? null),
  }),
};
