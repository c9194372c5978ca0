import { withHeaders } from "../http/editAnswer.ts";
import type { Variant } from "../variant.ts";

export const connectionsAreClosed: Variant = {
  id: "connections-are-closed",
  question: "how long a connection lasts",
  story: "The server closes the connection after every answer.",
  change: (reference) => ({
    send: (answer, request) => reference.send(withHeaders(answer, { Connection: "close" }), request),
  }),
};
