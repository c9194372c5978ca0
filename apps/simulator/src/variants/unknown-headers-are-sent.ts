import { withHeaders } from "../http/editAnswer.ts";
import type { Variant } from "../variant.ts";

const headers = {
  Server: "envoy",
  Via: "1.1 gateway",
  Vary: "Accept, Authorization, Origin",
  "Cache-Control": "no-cache, no-store, private, max-age=0",
  Expires: "0",
  Pragma: "no-cache",
  "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Access-Control-Allow-Origin": "*",
  "Server-Timing": 'app;dur=12.3, db;desc="orders";dur=4',
};

export const unknownHeadersAreSent: Variant = {
  id: "unknown-headers-are-sent",
  question: "which further headers an answer has",
  story: "The gateways leave their own headers in every answer.",
  change: (reference) => {
    let count = 0;
    return {
      send: (answer, request) => {
        const requestId = `4bf92f35-${String(++count).padStart(6, "0")}`;
        return reference.send(withHeaders(answer, { ...headers, "X-Request-Id": requestId }), request);
      },
    };
  },
};
