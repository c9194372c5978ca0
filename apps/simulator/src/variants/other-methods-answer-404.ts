import { errorReport } from "../http/answer.ts";
import type { Variant } from "../variant.ts";

const nothing = errorReport(404, [{ code: "NOT_FOUND", message: "There is nothing at this path" }]);

export const otherMethodsAnswer404: Variant = {
  id: "other-methods-answer-404",
  question: "what an unknown method on a known path answers",
  story: "The router knows pairs of path and method, and answers 404 to every other pair.",
  change: (reference) => ({
    send: (answer, request) => reference.send(answer.status === 405 ? nothing : answer, request),
  }),
};
