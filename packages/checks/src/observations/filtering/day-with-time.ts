import { defineObservation } from "@iom-conformance/conformance";
import { defaultPage } from "../support/crawledNames.ts";
import { readList, wordFor } from "../support/listReading.ts";

export const dayWithTime = defineObservation({
  id: "filtering/day-with-time",
  title: "Whether a filter by day takes a date-time",
  each: "filtering",
  needs: ["deployment"],
  requests: 1,
  async observe(context) {
    const usual = await defaultPage(context);
    const from = context.subject.value.find(({ match }) => match === "not-before");
    if (usual === null || from === undefined) return null;
    const reading = await readList(context, { rawParameters: { [from.parameter]: "2000-01-01T00:00:00Z" } });
    return wordFor(reading, { "taken or ignored": usual });
  },
});
