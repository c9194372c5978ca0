import type { Fault } from "../fault.ts";
import { crashed } from "../http/crash.ts";

export const malformedCredentialsCrash: Fault = {
  id: "malformed-credentials-crash",
  area: "authentication",
  story: "The new login module throws on credentials that it cannot decode.",
  change: (healthy) => ({
    send: (answer, request) => {
      const { kind } = healthy.readCredentials(request.headers.get("Authorization"));
      return healthy.send(kind === "malformed" ? crashed : answer, request);
    },
  }),
};
