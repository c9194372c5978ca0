import { defineObservation } from "@iom-conformance/conformance";
import { filterWrittenAs } from "../support/filterReading.ts";

export const emptyValue = defineObservation({
  id: "filtering/empty-value",
  title: "What a filter without a value selects",
  each: "filtering",
  needs: ["deployment"],
  requests: 1,
  observe: (context) => filterWrittenAs(context, () => ""),
});
