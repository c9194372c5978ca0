import { defineObservation } from "@iom-conformance/conformance";
import { filterWrittenAs } from "../support/filterReading.ts";

export const valueCutShort = defineObservation({
  id: "filtering/value-cut-short",
  title: "Whether filters take the beginning of a value",
  each: "filtering",
  needs: ["deployment"],
  requests: 1,
  observe: (context) =>
    filterWrittenAs(
      context,
      (text) => text.slice(0, -1),
      (text) => text.length > 3,
    ),
});
