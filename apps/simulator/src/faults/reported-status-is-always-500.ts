import type { Fault } from "../fault.ts";
import { editReport } from "../http/editAnswer.ts";

export const reportedStatusIsAlways500: Fault = {
  id: "reported-status-is-always-500",
  area: "errors",
  story: "The new error handler writes the same status into every report.",
  change: (healthy) => ({
    send: (answer, request) =>
      healthy.send(
        editReport(answer, (report) => ({ ...report, status: 500 })),
        request,
      ),
  }),
};
