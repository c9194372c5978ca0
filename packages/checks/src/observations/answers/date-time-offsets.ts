import { defineObservation } from "@iom-conformance/conformance";
import { readsContent } from "../support/readsContent.ts";
import { visitValues } from "../support/visitValues.ts";
import { wordsOf } from "../support/wordsOf.ts";

const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?$/;

export const dateTimeOffsets = defineObservation<"operation", ReadonlySet<string>>({
  id: "answers/date-time-offsets",
  title: "How date-times say their offset from UTC",
  each: "operation",
  needs: ["deployment"],
  requests: 1,
  applies: readsContent,
  fold(seen = new Set(), { body }) {
    const found = new Set(seen);
    visitValues(body, (value) => {
      const offset = typeof value === "string" ? DATE_TIME.exec(value)?.[1] : undefined;
      if (offset !== undefined) found.add(/[1-9]/.test(offset) ? "±hh:mm" : offset);
    });
    return found;
  },
  async observe({ observed }) {
    const seen = await observed();
    return seen === undefined ? null : wordsOf(seen);
  },
});
