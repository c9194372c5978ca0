import { defineObservation } from "@iom-conformance/conformance";
import { filterWrittenAs } from "../support/filterReading.ts";

export const valueWithPercentSign = defineObservation({
  id: "filtering/value-with-percent-sign",
  title: "Whether filters take a percent sign for the rest of a value",
  each: "filtering",
  needs: ["deployment"],
  requests: 1,
  observe: (context) =>
    filterWrittenAs(
      context,
      (text) => `${text.slice(0, -1)}%`,
      (text) => text.length > 3,
    ),
});
