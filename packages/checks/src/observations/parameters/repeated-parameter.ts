import { defineObservation, steadyOrder } from "@iom-conformance/conformance";
import { crawledNames, defaultPage } from "../support/crawledNames.ts";
import { readList, wordFor } from "../support/listReading.ts";

export const repeatedParameter = defineObservation({
  id: "parameters/repeated-parameter",
  title: "Which value of a repeated parameter counts",
  each: "pagination",
  needs: ["deployment"],
  requests: 1,
  async observe(context) {
    const names = await crawledNames(context);
    const usual = await defaultPage(context);
    if (names === null || usual === null) return null;
    const { limit } = context.subject.value;
    const { query } = context.request({ parameters: { ...steadyOrder(context.operation), [limit]: 3 } });
    const pairs = [...query, [limit, "5"] as const];
    const rawQuery = pairs.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join("&");
    const reading = await readList(context, { rawQuery });
    return wordFor(reading, { "the first": names.slice(0, 3), "the last": names.slice(0, 5), none: usual });
  },
});
