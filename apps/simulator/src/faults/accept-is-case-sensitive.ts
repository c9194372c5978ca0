import type { Fault } from "../fault.ts";

export const acceptIsCaseSensitive: Fault = {
  id: "accept-is-case-sensitive",
  area: "negotiation",
  story: "The upgrade compares media types in Accept letter by letter.",
  change: (healthy) => ({
    isAcceptable: (accept) => !/[A-Z]/.test(accept ?? "") && healthy.isAcceptable(accept),
  }),
};
