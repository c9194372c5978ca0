import type { Fault } from "../fault.ts";
import { crash } from "../http/crash.ts";

export const longValuesCrash: Fault = {
  id: "long-values-crash",
  area: "status",
  story: "The new query log has a column of 255 characters for each value.",
  change: (healthy) => ({
    readStateQuery: (parameters) =>
      [...parameters.values()].some((value) => value.length > 255) ? crash() : healthy.readStateQuery(parameters),
  }),
};
