import { defineObservation } from "@iom-conformance/conformance";
import { crawledNames, defaultPage } from "../support/crawledNames.ts";
import { readList, wordFor } from "../support/listReading.ts";

export const zeroLimit = defineObservation({
  id: "pagination/zero-limit",
  title: "What a limit of zero means",
  each: "pagination",
  needs: ["deployment"],
  requests: 1,
  async observe(context) {
    const names = await crawledNames(context);
    const usual = await defaultPage(context);
    if (names === null || usual === null) return null;
    const reading = await readList(context, { parameters: { [context.subject.value.limit]: 0 } });
    return wordFor(reading, { default: usual, everything: names });
  },
});
