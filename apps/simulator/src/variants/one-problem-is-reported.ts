import { editReport } from "../http/editAnswer.ts";
import type { Variant } from "../variant.ts";

export const oneProblemIsReported: Variant = {
  id: "one-problem-is-reported",
  question: "how much an error report says",
  story: "An error report names the first problem only, and not the value.",
  change: (reference) => ({
    send: (answer, request) =>
      reference.send(
        editReport(answer, ({ status, errors }) => ({
          status,
          errors: errors.slice(0, 1).map(({ code }) => ({ code, message: "Die Anfrage ist ungültig." })),
        })),
        request,
      ),
  }),
};
