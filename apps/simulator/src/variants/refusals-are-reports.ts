import { errorReport } from "../http/answer.ts";
import type { Variant } from "../variant.ts";

export const refusalsAreReports: Variant = {
  id: "refusals-are-reports",
  question: "what stands in a refusal that has no documented body",
  story: "Every refusal is an error report.",
  change: (reference) => ({
    send: (answer, request) =>
      reference.send(
        answer.status >= 401 && answer.body === null
          ? errorReport(answer.status, [{ code: `HTTP_${answer.status}`, message: "Refused" }], answer.headers)
          : answer,
        request,
      ),
  }),
};
