import type { Variant } from "../variant.ts";

export const answersAreChunked: Variant = {
  id: "answers-are-chunked",
  question: "how the length of an answer is told",
  story: "Every body is sent in chunks, without a length.",
  change: (reference) => ({
    send: (answer, request) => {
      const { body } = answer;
      const pieces = typeof body === "string" ? (body.match(/.{1,1000}/gsu) ?? []) : body;
      return reference.send({ ...answer, body: pieces }, request);
    },
  }),
};
