import type { Fault } from "../fault.ts";
import { withoutHeader } from "../http/editAnswer.ts";

export const contentTypeIsLost: Fault = {
  id: "content-type-is-lost",
  area: "headers",
  story: "The gateway compresses answers again and forgets to say what they are.",
  change: (healthy) => ({
    send: (answer, request) => healthy.send(withoutHeader(answer, "Content-Type"), request),
  }),
};
