import { defineObservation } from "@iom-conformance/conformance";
import { limitWrittenAs } from "../support/limitReading.ts";

export const limitAfterSpace = defineObservation({
  id: "pagination/limit-after-space",
  title: "Whether an integer after a space is taken",
  each: "pagination",
  needs: ["deployment"],
  requests: 1,
  observe: (context) => limitWrittenAs(context, context.subject.value.limit, " 5"),
});
