import { editList } from "../http/editAnswer.ts";
import type { Variant } from "../variant.ts";

export const emptyListsAreLeftOut: Variant = {
  id: "empty-lists-are-left-out",
  question: "which optional fields an answer has",
  story: "The serializer leaves out lists and objects without content, that of the orders included.",
  change: (reference) => ({
    send: (answer, request) =>
      reference.send(
        editList(answer, ({ data, ...list }) => (data.length === 0 ? list : { data, ...list })),
        request,
      ),
  }),
};
