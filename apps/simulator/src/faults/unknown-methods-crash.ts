import type { Fault } from "../fault.ts";
import { crashed } from "../http/crash.ts";

export const unknownMethodsCrash: Fault = {
  id: "unknown-methods-crash",
  area: "status",
  story: "The new framework throws an exception that nobody maps when it has no handler for a method.",
  change: (healthy) => ({
    send: (answer, request) =>
      healthy.send(answer.status === 405 && request.method !== "GET" ? crashed : answer, request),
  }),
};
