import { editList } from "../http/editAnswer.ts";
import type { Variant } from "../variant.ts";

export const totalIsNotTold: Variant = {
  id: "total-is-not-told",
  question: "how long the list is",
  story: "The report has no totalCount.",
  change: (reference) => ({
    send: (answer, request) =>
      reference.send(
        editList(answer, (list) => ({ ...list, meta: {} })),
        request,
      ),
  }),
};
