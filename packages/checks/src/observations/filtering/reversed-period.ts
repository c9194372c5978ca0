import { defineObservation } from "@iom-conformance/conformance";
import { defaultPage } from "../support/crawledNames.ts";
import { readList, wordFor } from "../support/listReading.ts";

export const reversedPeriod = defineObservation({
  id: "filtering/reversed-period",
  title: "What a period that ends before it begins selects",
  each: "filtering",
  needs: ["deployment"],
  requests: 1,
  async observe(context) {
    const usual = await defaultPage(context);
    const from = context.subject.value.find(({ match }) => match === "not-before");
    const to = context.subject.value.find(({ match, field }) => match === "not-after" && field === from?.field);
    if (usual === null || from === undefined || to === undefined) return null;
    const reading = await readList(context, {
      rawParameters: { [from.parameter]: "2030-01-02", [to.parameter]: "2000-01-01" },
    });
    return wordFor(reading, { ignored: usual });
  },
});
