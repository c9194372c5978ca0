import { defineObservation } from "@iom-conformance/conformance";
import { crawledNames, defaultPage } from "../support/crawledNames.ts";
import { readList, wordFor } from "../support/listReading.ts";

export const negativeOffset = defineObservation({
  id: "pagination/negative-offset",
  title: "What a negative offset means",
  each: "pagination",
  needs: ["deployment"],
  requests: 1,
  async observe(context) {
    const names = await crawledNames(context);
    const usual = await defaultPage(context);
    if (names === null || usual === null) return null;
    const reading = await readList(context, { parameters: { [context.subject.value.offset]: -1 } });
    return wordFor(reading, { "as offset 0": usual, "from the end": names.slice(-1) });
  },
});
