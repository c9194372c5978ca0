import type { Fault } from "../fault.ts";

export const acceptIsMandatory: Fault = {
  id: "accept-is-mandatory",
  area: "negotiation",
  story: "The gateway routes by Accept and refuses requests without one.",
  change: (healthy) => ({
    isAcceptable: (accept) => accept !== null && healthy.isAcceptable(accept),
  }),
};
