import type { Answer } from "../http/answer.ts";
import type { Variant } from "../variant.ts";

const page: Answer = {
  status: 404,
  headers: { "Content-Type": "text/html" },
  body: "<html><head><title>404 Not Found</title></head><body><center><h1>404 Not Found</h1></center></body></html>",
};

export const unknownPathsAnswerHtml: Variant = {
  id: "unknown-paths-answer-html",
  question: "what stands in an answer about an unknown path",
  story: "The gateway answers 404 with a page of its own.",
  change: (reference) => ({
    send: (answer, request) => reference.send(answer.status === 404 ? page : answer, request),
  }),
};
