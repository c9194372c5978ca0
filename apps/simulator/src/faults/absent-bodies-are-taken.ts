import type { Fault } from "../fault.ts";

export const absentBodiesAreTaken: Fault = {
  id: "absent-bodies-are-taken",
  area: "writes",
  story: "The new framework hands nothing over where there is no body, and nobody asks for more.",
  change: (healthy) => ({
    parseBody: (text) => (text === "" ? undefined : healthy.parseBody(text)),
    schemaProblems: (message, kind) => (message === undefined ? [] : healthy.schemaProblems(message, kind)),
    mayCreate: (account, supplier, shop) => supplier === "undefined" || healthy.mayCreate(account, supplier, shop),
  }),
};
