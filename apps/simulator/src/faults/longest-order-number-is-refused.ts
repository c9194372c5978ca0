import { valueAt } from "../communication/valueAt.ts";
import type { Fault } from "../fault.ts";

export const longestOrderNumberIsRefused: Fault = {
  id: "longest-order-number-is-refused",
  area: "writes",
  story: "The new column for the shop order number holds 49 characters and a closing zero.",
  change: (healthy) => ({
    ruleProblems: (message, kind) =>
      String(valueAt(message, "/shopOrderNumber")).length < 50
        ? healthy.ruleProblems(message, kind)
        : [{ code: "VALIDATION_EXCEPTION", message: "/shopOrderNumber is too long" }],
  }),
};
