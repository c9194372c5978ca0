import type { Fault } from "../fault.ts";
import { crashed } from "../http/crash.ts";

export const malformedJsonCrashes: Fault = {
  id: "malformed-json-crashes",
  area: "status",
  story: "The new parser throws an exception that nobody maps to a status.",
  change: (healthy) => ({
    send: (answer, request) => {
      const isMalformed = typeof answer.body === "string" && answer.body.includes("MALFORMED_MESSAGE");
      return healthy.send(isMalformed ? crashed : answer, request);
    },
  }),
};
