import type { MessageKind } from "../communication/messageKinds.ts";
import { valueAt } from "../communication/valueAt.ts";
import type { Variant } from "../variant.ts";

const repeated = { code: "DUPLICATE_MESSAGE", message: "A message with this messageId was received before" };

export const repeatedMessageIdsAreRefused: Variant = {
  id: "repeated-message-ids-are-refused",
  question: "what a repeated messageId means",
  story: "A message whose id was used before is refused.",
  change: (reference) => {
    const used = new Set<string>();
    const nameOf = (message: unknown, { name }: MessageKind) => `${name} ${valueAt(message, "/messageId")}`;
    return {
      ruleProblems: (message, kind) =>
        used.has(nameOf(message, kind)) ? [repeated] : reference.ruleProblems(message, kind),
      location: (kind, id, message) => {
        used.add(nameOf(message, kind));
        return reference.location(kind, id, message);
      },
    };
  },
};
