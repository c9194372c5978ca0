import type { Fault } from "../fault.ts";
import { editReport } from "../http/editAnswer.ts";

export const errorMessagesAreRenamed: Fault = {
  id: "error-messages-are-renamed",
  area: "errors",
  story: "The upgrade calls the message of an error its description.",
  change: (healthy) => ({
    send: (answer, request) =>
      healthy.send(
        editReport(answer, ({ status, errors }) => ({
          status,
          errors: errors.map(({ message, ...error }) => ({ ...error, description: message })),
        })),
        request,
      ),
  }),
};
