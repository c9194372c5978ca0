import { editList } from "../http/editAnswer.ts";
import type { Variant } from "../variant.ts";

export const linksAreLeftOut: Variant = {
  id: "links-are-left-out",
  question: "which links a page has",
  story: "The report has no links.",
  change: (reference) => ({
    send: (answer, request) =>
      reference.send(
        editList(answer, ({ data, meta }) => ({ data, meta })),
        request,
      ),
  }),
};
