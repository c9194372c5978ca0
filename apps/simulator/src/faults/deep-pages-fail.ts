import type { Fault } from "../fault.ts";
import { errorReport } from "../http/answer.ts";

const failure = errorReport(500, [{ code: "INTERNAL_ERROR", message: "An unexpected error occurred" }]);

export const deepPagesFail: Fault = {
  id: "deep-pages-fail",
  area: "pagination",
  story: "The new search index refuses to look further than its first hundred results.",
  change: (healthy) => ({
    send: (answer, request) => {
      const isDeep = Number(new URL(request.url).searchParams.get("offset")) >= 100;
      return healthy.send(answer.status === 200 && isDeep ? failure : answer, request);
    },
  }),
};
