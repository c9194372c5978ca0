import { withHeaders } from "../http/editAnswer.ts";
import type { Variant } from "../variant.ts";

export const charsetIsNamed: Variant = {
  id: "charset-is-named",
  question: "which parameters a media type has",
  story: "Every media type of an answer names UTF-8 as its charset.",
  change: (reference) => ({
    send: (answer, request) => {
      const type = answer.headers["Content-Type"];
      const headers = type === undefined ? {} : { "Content-Type": `${type};charset=UTF-8` };
      return reference.send(withHeaders(answer, headers), request);
    },
  }),
};
