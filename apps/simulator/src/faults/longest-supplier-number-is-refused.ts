import { valueAt } from "../communication/valueAt.ts";
import type { Fault } from "../fault.ts";

export const longestSupplierNumberIsRefused: Fault = {
  id: "longest-supplier-number-is-refused",
  area: "writes",
  story: "The new column for the supplier's order number holds 249 characters and a closing zero.",
  change: (healthy) => ({
    ruleProblems: (message, kind) =>
      String(valueAt(message, "/supplierOrderNumber")).length < 250
        ? healthy.ruleProblems(message, kind)
        : [{ code: "VALIDATION_EXCEPTION", message: "/supplierOrderNumber: is too long" }],
  }),
};
