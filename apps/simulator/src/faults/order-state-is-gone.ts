import type { Fault } from "../fault.ts";
import { errorReport } from "../http/answer.ts";

const nothing = errorReport(404, [{ code: "NOT_FOUND", message: "There is nothing at this path" }]);

export const orderStateIsGone: Fault = {
  id: "order-state-is-gone",
  area: "availability",
  story: "The upgrade removed the deprecated API that clients still call.",
  change: (healthy) => ({
    send: (answer, request) =>
      healthy.send(new URL(request.url).pathname.startsWith("/rest/order-state/") ? nothing : answer, request),
  }),
};
