import { defineObservation } from "@iom-conformance/conformance";
import { readsContent } from "../support/readsContent.ts";
import { visitValues } from "../support/visitValues.ts";

export const emptyLists = defineObservation<"operation", boolean>({
  id: "answers/empty-lists",
  title: "Whether lists without items are sent",
  each: "operation",
  needs: ["deployment"],
  requests: 1,
  applies: readsContent,
  fold(seen = false, { body }) {
    let found = seen;
    if (!found) visitValues(body, (value) => (found ||= Array.isArray(value) && value.length === 0));
    return found;
  },
  async observe({ observed }) {
    const seen = await observed();
    return seen === undefined ? null : seen ? "seen" : "none";
  },
});
