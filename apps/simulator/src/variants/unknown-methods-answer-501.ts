import { emptyAnswer } from "../http/answer.ts";
import type { Variant } from "../variant.ts";

const unknown = emptyAnswer(501);

export const unknownMethodsAnswer501: Variant = {
  id: "unknown-methods-answer-501",
  question: "what an unknown method on a known path answers",
  story: "The server answers 501 to methods that it has for no path at all.",
  change: (reference) => ({
    send: (answer, request) =>
      reference.send(["GET", "HEAD", "POST", "OPTIONS"].includes(request.method) ? answer : unknown, request),
  }),
};
