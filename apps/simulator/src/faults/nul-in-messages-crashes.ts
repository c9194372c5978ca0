import type { Fault } from "../fault.ts";
import { crash } from "../http/crash.ts";

export const nulInMessagesCrashes: Fault = {
  id: "nul-in-messages-crashes",
  area: "status",
  story: "The new database throws on the character NUL in a text.",
  change: (healthy) => ({
    ruleProblems: (message, kind) =>
      JSON.stringify(message).includes("\\u0000") ? crash() : healthy.ruleProblems(message, kind),
  }),
};
