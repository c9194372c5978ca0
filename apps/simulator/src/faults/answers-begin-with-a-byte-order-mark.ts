import type { Fault } from "../fault.ts";

export const answersBeginWithAByteOrderMark: Fault = {
  id: "answers-begin-with-a-byte-order-mark",
  area: "schema",
  story: "The new template of lists was saved with a byte order mark.",
  change: (healthy) => ({
    send: (answer, request) =>
      healthy.send(
        answer.status === 200 && typeof answer.body === "string" ? { ...answer, body: `\uFEFF${answer.body}` } : answer,
        request,
      ),
  }),
};
