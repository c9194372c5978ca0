import { defineObservation } from "@iom-conformance/conformance";
import { filterWrittenAs } from "../support/filterReading.ts";

export const valuesWithComma = defineObservation({
  id: "filtering/values-with-comma",
  title: "Whether a comma separates the values of a filter",
  each: "filtering",
  needs: ["deployment"],
  requests: 1,
  observe: (context) => filterWrittenAs(context, (text) => `${text},no-such-value`),
});
