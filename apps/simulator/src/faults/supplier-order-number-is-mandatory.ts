import { valueAt } from "../communication/valueAt.ts";
import type { Fault } from "../fault.ts";

export const supplierOrderNumberIsMandatory: Fault = {
  id: "supplier-order-number-is-mandatory",
  area: "writes",
  story: "The upgrade cannot store messages in which the supplier names no order number of its own.",
  change: (healthy) => ({
    ruleProblems: (message, kind) =>
      valueAt(message, "/supplierOrderNumber") === undefined
        ? [{ code: "VALIDATION_EXCEPTION", message: "supplierOrderNumber is mandatory" }]
        : healthy.ruleProblems(message, kind),
  }),
};
