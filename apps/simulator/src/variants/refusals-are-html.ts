import { withHeaders } from "../http/editAnswer.ts";
import type { Variant } from "../variant.ts";

export const refusalsAreHtml: Variant = {
  id: "refusals-are-html",
  question: "what stands in a refusal that has no documented body",
  story: "The gateway writes a page for every refusal without a body.",
  change: (reference) => ({
    send: (answer, request) => {
      if (answer.status < 401 || answer.body !== null) return reference.send(answer, request);
      const page = withHeaders(answer, { "Content-Type": "text/html;charset=UTF-8" });
      return reference.send({ ...page, body: `<html><body><h1>Error ${answer.status}</h1></body></html>` }, request);
    },
  }),
};
