import { editList } from "../http/editAnswer.ts";
import type { Variant } from "../variant.ts";

export const metaIsLeftOut: Variant = {
  id: "meta-is-left-out",
  question: "how long the list is",
  story: "The report has no meta at all.",
  change: (reference) => ({
    send: (answer, request) =>
      reference.send(
        editList(answer, ({ data, links }) => ({ data, links })),
        request,
      ),
  }),
};
