import type { Fault } from "../fault.ts";

export const repeatedKeysAreTaken: Fault = {
  id: "repeated-keys-are-taken",
  area: "writes",
  story: "The upgrade reads the properties of a group into a map, where the last one of a key stays.",
  change: (healthy) => ({
    ruleProblems: (message, kind) =>
      healthy.ruleProblems(message, kind).filter((problem) => !problem.message.includes("Keys")),
  }),
};
