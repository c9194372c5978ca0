import type { Fault } from "../fault.ts";

export const repeatedPositionsAreTaken: Fault = {
  id: "repeated-positions-are-taken",
  area: "writes",
  story: "The upgrade sums up positions of the same number instead of refusing them.",
  change: (healthy) => ({
    ruleProblems: (message, kind) =>
      healthy.ruleProblems(message, kind).filter((problem) => !problem.message.includes("orderPositionNumber")),
  }),
};
