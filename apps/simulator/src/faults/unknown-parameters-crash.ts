import type { Fault } from "../fault.ts";
import { crash } from "../http/crash.ts";

export const unknownParametersCrash: Fault = {
  id: "unknown-parameters-crash",
  area: "status",
  story: "The new framework looks for the field of every parameter and throws when there is none.",
  change: (healthy) => ({
    readStateQuery: (parameters) =>
      parameters.has("no-such-parameter") ? crash() : healthy.readStateQuery(parameters),
  }),
};
