import type { Fault } from "../fault.ts";
import { crash } from "../http/crash.ts";

export const emptyValuesCrash: Fault = {
  id: "empty-values-crash",
  area: "status",
  story: "The new framework throws on parameters without a value.",
  change: (healthy) => ({
    readStateQuery: (parameters) =>
      [...parameters.values()].includes("") ? crash() : healthy.readStateQuery(parameters),
  }),
};
