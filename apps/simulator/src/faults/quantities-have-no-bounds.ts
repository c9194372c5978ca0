import type { Fault } from "../fault.ts";

export const quantitiesHaveNoBounds: Fault = {
  id: "quantities-have-no-bounds",
  area: "status",
  story: "The upgrade lost the annotations that keep quantities from being zero or negative.",
  change: (healthy) => ({
    schemaProblems: (message, kind) =>
      healthy
        .schemaProblems(message, kind)
        .filter((problem) => typeof problem.value !== "number" || !/quantity/i.test(problem.message)),
  }),
};
