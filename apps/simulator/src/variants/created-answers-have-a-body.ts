import { withHeaders } from "../http/editAnswer.ts";
import type { Variant } from "../variant.ts";

export const createdAnswersHaveABody: Variant = {
  id: "created-answers-have-a-body",
  question: "what stands in the answer to a new message",
  story: "The answer to a new message repeats its id in a body.",
  change: (reference) => ({
    send: (answer, request) => {
      const { Location } = answer.headers;
      if (answer.status !== 201 || Location === undefined) return reference.send(answer, request);
      const body = JSON.stringify({ id: Location.split("/").at(-1) });
      return reference.send({ ...withHeaders(answer, { "Content-Type": "application/json" }), body }, request);
    },
  }),
};
