import type { Fault } from "../fault.ts";

export const datesAreNotChecked: Fault = {
  id: "dates-are-not-checked",
  area: "status",
  story: "The upgrade stores the dates of messages as the text that they are sent as.",
  change: (healthy) => ({
    schemaProblems: (message, kind) =>
      healthy
        .schemaProblems(message, kind)
        .filter(({ message: reason, value }) => typeof value !== "string" || !/Date\b/.test(reason)),
  }),
};
