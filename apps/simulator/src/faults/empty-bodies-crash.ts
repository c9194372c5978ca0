import type { Fault } from "../fault.ts";
import { crash } from "../http/crash.ts";

export const emptyBodiesCrash: Fault = {
  id: "empty-bodies-crash",
  area: "status",
  story: "The new parser throws an exception that nobody maps when there is nothing to parse.",
  change: (healthy) => ({
    parseBody: (text) => (text === "" ? crash() : healthy.parseBody(text)),
  }),
};
