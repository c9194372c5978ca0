import { defineObservation } from "@iom-conformance/conformance";
import { crawledNames, defaultPage } from "../support/crawledNames.ts";
import { readList, wordFor } from "../support/listReading.ts";

/** A page with so many items harms nobody. */
const HARMLESS = 1_000;

export const veryLargeLimit = defineObservation({
  id: "pagination/very-large-limit",
  title: "How many items a limit far beyond the list brings, where the list is short",
  each: "pagination",
  needs: ["deployment"],
  requests: 1,
  async observe(context) {
    const names = await crawledNames(context);
    const usual = await defaultPage(context);
    if (names === null || usual === null || names.length > HARMLESS) return null;
    const reading = await readList(context, { parameters: { [context.subject.value.limit]: 1_000_000 } });
    if ("names" in reading && reading.names.length < names.length) return `capped at ${reading.names.length}`;
    return wordFor(reading, { everything: names });
  },
});
