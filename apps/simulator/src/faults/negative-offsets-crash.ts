import type { Fault } from "../fault.ts";
import { crash } from "../http/crash.ts";

export const negativeOffsetsCrash: Fault = {
  id: "negative-offsets-crash",
  area: "pagination",
  story: "The upgrade hands a negative offset to the database, which does not take it.",
  change: (healthy) => ({
    readStateQuery: (parameters) =>
      (parameters.get("offset") ?? "").startsWith("-") ? crash() : healthy.readStateQuery(parameters),
  }),
};
