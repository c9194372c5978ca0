import type { Fault } from "../fault.ts";

export const bracketsAreRefused: Fault = {
  id: "brackets-are-refused",
  area: "status",
  story: "The firewall takes square brackets in parameter names for an attack.",
  change: (healthy) => ({
    readStateQuery: (parameters) =>
      [...parameters.keys()].some((name) => name.includes("["))
        ? [{ code: "BAD_REQUEST", message: "Illegal character in the query" }]
        : healthy.readStateQuery(parameters),
  }),
};
