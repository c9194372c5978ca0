import { emptyAnswer } from "../http/answer.ts";
import type { Variant } from "../variant.ts";

export const gatewayHasNarrowLimits: Variant = {
  id: "gateway-has-narrow-limits",
  question: "how much a request may contain",
  story: "The gateway refuses addresses of more than 2000 characters and bodies of more than 100 kB.",
  change: (reference) => ({
    send: (answer, request) => {
      const length = Number(request.headers.get("Content-Length") ?? 0);
      if (request.url.length > 2000) return reference.send(emptyAnswer(414), request);
      return reference.send(length > 100_000 ? emptyAnswer(413, { Connection: "close" }) : answer, request);
    },
  }),
};
