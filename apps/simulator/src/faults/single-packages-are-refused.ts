import { valueAt } from "../communication/valueAt.ts";
import type { Fault } from "../fault.ts";

export const singlePackagesAreRefused: Fault = {
  id: "single-packages-are-refused",
  area: "writes",
  story: "The upgrade wants more packages than the least number that the document allows.",
  change: (healthy) => ({
    ruleProblems: (message, kind) =>
      valueAt(message, "/carrier/packages") === 1
        ? [{ code: "VALIDATION_EXCEPTION", message: "/carrier/packages must be greater than 1" }]
        : healthy.ruleProblems(message, kind),
  }),
};
