import type { Fault } from "../fault.ts";
import { crash } from "../http/crash.ts";

export const nullBodiesCrash: Fault = {
  id: "null-bodies-crash",
  area: "status",
  story: "The new service asks a message for its supplier before it knows that there is one.",
  change: (healthy) => ({
    schemaProblems: (message, kind) => (message === null ? crash() : healthy.schemaProblems(message, kind)),
  }),
};
