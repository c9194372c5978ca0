import type { Fault } from "../fault.ts";
import { crash } from "../http/crash.ts";

export const repeatedParametersCrash: Fault = {
  id: "repeated-parameters-crash",
  area: "status",
  story: "The new framework throws on a second value where it wants one.",
  change: (healthy) => ({
    readStateQuery: (parameters) =>
      ["limit", "offset", "orderBy", "shopId"].some((name) => parameters.getAll(name).length > 1)
        ? crash()
        : healthy.readStateQuery(parameters),
  }),
};
