import { defineObservation } from "@iom-conformance/conformance";
import { filterWrittenAs } from "../support/filterReading.ts";

export const valueAfterSpace = defineObservation({
  id: "filtering/value-after-space",
  title: "Whether filters trim their values",
  each: "filtering",
  needs: ["deployment"],
  requests: 1,
  observe: (context) => filterWrittenAs(context, (text) => ` ${text}`),
});
