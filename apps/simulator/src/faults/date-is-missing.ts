import type { Fault } from "../fault.ts";
import { withoutHeader } from "../http/editAnswer.ts";

export const dateIsMissing: Fault = {
  id: "date-is-missing",
  area: "headers",
  story: "The new gateway does not date the answers that it passes on.",
  change: (healthy) => ({
    send: (answer, request) => withoutHeader(healthy.send(answer, request), "Date"),
  }),
};
