import type { Fault } from "../fault.ts";
import { editReport } from "../http/editAnswer.ts";

export const longTextsAreReportedAs413: Fault = {
  id: "long-texts-are-reported-as-413",
  area: "errors",
  story: "The report about a text that is too long names the status that was planned for it once.",
  change: (healthy) => ({
    send: (answer, request) =>
      healthy.send(
        editReport(answer, (report) =>
          report.errors.some(({ message }) => /at most \d+ characters/.test(message))
            ? { ...report, status: 413 }
            : report,
        ),
        request,
      ),
  }),
};
