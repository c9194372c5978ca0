import type { Fault } from "../fault.ts";

export const weightedTypesAreRefused: Fault = {
  id: "weighted-types-are-refused",
  area: "negotiation",
  story: "The gateway compares the elements of Accept as a whole, weights included.",
  change: (healthy) => ({
    isAcceptable: (accept) => {
      const elements = accept?.split(",").filter((element) => !/;\s*q=0\.\d*[1-9]/i.test(element));
      return elements?.length === 0 ? false : healthy.isAcceptable(elements?.join(",") ?? null);
    },
  }),
};
