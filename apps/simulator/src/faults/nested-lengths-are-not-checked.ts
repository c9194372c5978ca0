import type { Fault } from "../fault.ts";

export const nestedLengthsAreNotChecked: Fault = {
  id: "nested-lengths-are-not-checked",
  area: "status",
  story: "The upgrade validates the members of a message, and no longer those of its positions.",
  change: (healthy) => ({
    schemaProblems: (message, kind) =>
      healthy
        .schemaProblems(message, kind)
        .filter(({ message: reason, value }) => typeof value !== "string" || !reason.startsWith("/positions/")),
  }),
};
