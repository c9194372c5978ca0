import type { Fault } from "../fault.ts";

export const listsKeepTheirLastValue: Fault = {
  id: "lists-keep-their-last-value",
  area: "filtering",
  story: "The gateway keeps only the last of several parameters of the same name.",
  change: (healthy) => ({
    readStateQuery: (parameters) => healthy.readStateQuery(new URLSearchParams(Object.fromEntries(parameters))),
  }),
};
