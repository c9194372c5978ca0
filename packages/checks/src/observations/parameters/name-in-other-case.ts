import { defineObservation } from "@iom-conformance/conformance";
import { limitWrittenAs, TAKEN_LIMIT } from "../support/limitReading.ts";

export const nameInOtherCase = defineObservation({
  id: "parameters/name-in-other-case",
  title: "Whether the name of a parameter is taken in other letter case",
  each: "pagination",
  needs: ["deployment"],
  requests: 1,
  async observe(context) {
    const { limit } = context.subject.value;
    const other = limit === limit.toUpperCase() ? limit.toLowerCase() : limit.toUpperCase();
    return other === limit ? null : limitWrittenAs(context, other, String(TAKEN_LIMIT));
  },
});
