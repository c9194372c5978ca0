import { defineObservation } from "@iom-conformance/conformance";
import { readsContent } from "../support/readsContent.ts";
import { visitValues } from "../support/visitValues.ts";
import { wordsOf } from "../support/wordsOf.ts";

const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.(\d+))?/;

export const dateTimeFractionDigits = defineObservation<"operation", ReadonlySet<string>>({
  id: "answers/date-time-fraction-digits",
  title: "How many digits of a second date-times have",
  each: "operation",
  needs: ["deployment"],
  requests: 1,
  applies: readsContent,
  fold(seen = new Set(), { body }) {
    const found = new Set(seen);
    visitValues(body, (value) => {
      const match = typeof value === "string" ? DATE_TIME.exec(value) : null;
      if (match !== null) found.add(String(match[1]?.length ?? 0));
    });
    return found;
  },
  async observe({ observed }) {
    const seen = await observed();
    return seen === undefined ? null : wordsOf(seen);
  },
});
