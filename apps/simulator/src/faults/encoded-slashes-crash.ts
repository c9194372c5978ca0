import type { Fault } from "../fault.ts";
import { crashed } from "../http/crash.ts";

export const encodedSlashesCrash: Fault = {
  id: "encoded-slashes-crash",
  area: "status",
  story: "The new router throws on encoded slashes in a path.",
  change: (healthy) => ({
    send: (answer, request) => healthy.send(/%2f/i.test(new URL(request.url).pathname) ? crashed : answer, request),
  }),
};
