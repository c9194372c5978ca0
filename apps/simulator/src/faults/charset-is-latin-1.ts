import type { Fault } from "../fault.ts";
import { withHeaders } from "../http/editAnswer.ts";

export const charsetIsLatin1: Fault = {
  id: "charset-is-latin-1",
  area: "negotiation",
  story: "The new container names its default charset in every error report, whatever these are written in.",
  change: (healthy) => ({
    send: (answer, request) => {
      const type = answer.headers["Content-Type"];
      if (answer.status < 400 || type === undefined) return healthy.send(answer, request);
      return healthy.send(withHeaders(answer, { "Content-Type": `${type};charset=ISO-8859-1` }), request);
    },
  }),
};
