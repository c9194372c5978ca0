import { editList, editReport } from "../http/editAnswer.ts";
import type { Variant } from "../variant.ts";

/** The value with a member more in every object but those whose members have a meaning each. */
function further<Value>(value: Value, name = ""): Value | object {
  if (Array.isArray(value)) return value.map((item) => further(item));
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).map(([member, part]) => [member, further(part, member)]);
  const more = name === "meta" || name === "links" ? [] : [["sinceVersion11", { revision: 3, tags: ["new", null] }]];
  return Object.fromEntries([...members, ...more]);
}

export const unknownMembersAreSent: Variant = {
  id: "unknown-members-are-sent",
  question: "which further members an answer has",
  story: "A later version of the API sends members that the document does not know yet, at every level.",
  change: (reference) => ({
    send: (answer, request) =>
      reference.send(
        editReport(
          editList(answer, (list) => further(list)),
          (report) => further(report),
        ),
        request,
      ),
  }),
};
