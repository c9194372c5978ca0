import { defineObservation } from "@iom-conformance/conformance";
import { readsContent } from "../support/readsContent.ts";
import { visitValues } from "../support/visitValues.ts";

export const nullMembers = defineObservation<"operation", boolean>({
  id: "answers/null-members",
  title: "Whether members without a value are null or absent",
  each: "operation",
  needs: ["deployment"],
  requests: 1,
  applies: readsContent,
  fold(seen = false, { body }) {
    let found = seen;
    if (!found) visitValues(body, (value) => (found ||= value === null));
    return found;
  },
  async observe({ observed }) {
    const seen = await observed();
    return seen === undefined ? null : seen ? "seen" : "none";
  },
});
