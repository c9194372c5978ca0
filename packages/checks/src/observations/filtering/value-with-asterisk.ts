import { defineObservation } from "@iom-conformance/conformance";
import { filterWrittenAs } from "../support/filterReading.ts";

export const valueWithAsterisk = defineObservation({
  id: "filtering/value-with-asterisk",
  title: "Whether filters take an asterisk for the rest of a value",
  each: "filtering",
  needs: ["deployment"],
  requests: 1,
  observe: (context) =>
    filterWrittenAs(
      context,
      (text) => `${text.slice(0, -1)}*`,
      (text) => text.length > 3,
    ),
});
