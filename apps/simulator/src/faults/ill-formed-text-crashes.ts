import type { Fault } from "../fault.ts";
import { crashed } from "../http/crash.ts";

export const illFormedTextCrashes: Fault = {
  id: "ill-formed-text-crashes",
  area: "status",
  story: "The new parser throws an exception that nobody maps when a body is not UTF-8.",
  change: (healthy) => ({
    send: (answer, request) =>
      healthy.send(
        typeof answer.body === "string" && answer.body.includes("The body is not UTF-8") ? crashed : answer,
        request,
      ),
  }),
};
