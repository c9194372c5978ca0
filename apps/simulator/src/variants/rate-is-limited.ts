import { emptyAnswer } from "../http/answer.ts";
import type { Variant } from "../variant.ts";

const refusal = emptyAnswer(429, { "Retry-After": "1" });

export const rateIsLimited: Variant = {
  id: "rate-is-limited",
  question: "how many requests are served",
  story: "The gateway sends away one request in fifty, which may come again after a second.",
  alone: true,
  change: (reference) => {
    let count = 0;
    return {
      send: (answer, request) => reference.send(++count % 50 === 0 ? refusal : answer, request),
    };
  },
};
