import type { Fault } from "../fault.ts";
import { withoutHeader } from "../http/editAnswer.ts";

export const challengeIsLostForTokens: Fault = {
  id: "challenge-is-lost-for-tokens",
  area: "authentication",
  story: "The new token filter refuses tokens by itself, and without a challenge.",
  change: (healthy) => ({
    send: (answer, request) => {
      const hasToken = /^bearer /i.test(request.headers.get("Authorization") ?? "");
      return healthy.send(
        hasToken && answer.status === 401 ? withoutHeader(answer, "WWW-Authenticate") : answer,
        request,
      );
    },
  }),
};
