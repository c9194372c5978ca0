import { valueAt } from "../communication/valueAt.ts";
import type { Fault } from "../fault.ts";

export const propertyGroupsAreUnknown: Fault = {
  id: "property-groups-are-unknown",
  area: "writes",
  story: "The new parser refuses properties that its generated classes lack, and those of messages are among them.",
  change: (healthy) => ({
    ruleProblems: (message, kind) =>
      valueAt(message, "/propertyGroups") === undefined
        ? healthy.ruleProblems(message, kind)
        : [{ code: "UNKNOWN_PROPERTY", message: "Unrecognized field propertyGroups" }],
  }),
};
