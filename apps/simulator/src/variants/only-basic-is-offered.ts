import { withHeaders } from "../http/editAnswer.ts";
import type { Variant } from "../variant.ts";

export const onlyBasicIsOffered: Variant = {
  id: "only-basic-is-offered",
  question: "which challenge a refusal carries",
  story: "Refusals offer the scheme Basic only, though tokens are taken as well.",
  change: (reference) => ({
    send: (answer, request) => {
      const headers = answer.status === 401 ? { "WWW-Authenticate": 'Basic realm="Order Management"' } : {};
      return reference.send(withHeaders(answer, headers), request);
    },
  }),
};
