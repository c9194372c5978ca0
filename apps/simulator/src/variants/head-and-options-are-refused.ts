import { emptyAnswer } from "../http/answer.ts";
import type { Variant } from "../variant.ts";

const refusal = emptyAnswer(405, { Allow: "GET, POST" });

export const headAndOptionsAreRefused: Variant = {
  id: "head-and-options-are-refused",
  question: "whether HEAD and OPTIONS are served",
  story: "The gateway lets neither HEAD nor OPTIONS through.",
  change: (reference) => ({
    send: (answer, request) => reference.send(["HEAD", "OPTIONS"].includes(request.method) ? refusal : answer, request),
  }),
};
