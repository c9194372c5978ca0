import type { Fault } from "../fault.ts";
import { stateMediaType } from "../orderState/isAcceptable.ts";

export const wildcardsAreRefused: Fault = {
  id: "wildcards-are-refused",
  area: "negotiation",
  story: "The gateway compares Accept with the media type letter by letter.",
  change: () => ({
    isAcceptable: (accept) => accept === null || accept === stateMediaType,
  }),
};
