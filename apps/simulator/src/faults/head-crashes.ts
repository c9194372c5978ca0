import type { Fault } from "../fault.ts";
import { crashed } from "../http/crash.ts";

export const headCrashes: Fault = {
  id: "head-crashes",
  area: "status",
  story: "The new framework throws when it may not send the body that it has made.",
  change: (healthy) => ({
    send: (answer, request) => healthy.send(request.method === "HEAD" ? crashed : answer, request),
  }),
};
