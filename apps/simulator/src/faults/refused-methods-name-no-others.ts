import type { Fault } from "../fault.ts";
import { withoutHeader } from "../http/editAnswer.ts";

export const refusedMethodsNameNoOthers: Fault = {
  id: "refused-methods-name-no-others",
  area: "status",
  story: "The upgrade answers 405 without the methods that there are.",
  change: (healthy) => ({
    send: (answer, request) => healthy.send(answer.status === 405 ? withoutHeader(answer, "Allow") : answer, request),
  }),
};
