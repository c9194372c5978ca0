import { defineObservation } from "@iom-conformance/conformance";
import { filterWrittenAs } from "../support/filterReading.ts";

export const valueInOtherCase = defineObservation({
  id: "filtering/value-in-other-case",
  title: "Whether filters tell capitals from small letters",
  each: "filtering",
  needs: ["deployment"],
  requests: 1,
  observe: (context) => filterWrittenAs(context, swapCase, (text) => /[a-z]/i.test(text)),
});

function swapCase(text: string): string {
  return text === text.toUpperCase() ? text.toLowerCase() : text.toUpperCase();
}
