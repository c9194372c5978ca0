import type { Fault } from "../fault.ts";
import { crashed } from "../http/crash.ts";

export const malformedEscapesCrash: Fault = {
  id: "malformed-escapes-crash",
  area: "status",
  story: "The new gateway throws on percent signs that no two digits follow.",
  change: (healthy) => ({
    send: (answer, request) => healthy.send(/%(?![0-9a-f]{2})/i.test(request.url) ? crashed : answer, request),
  }),
};
