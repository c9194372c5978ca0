import { defineObservation } from "@iom-conformance/conformance";
import { limitWrittenAs } from "../support/limitReading.ts";

export const limitWithLeadingZero = defineObservation({
  id: "pagination/limit-with-leading-zero",
  title: "Whether 05 is taken for the integer 5",
  each: "pagination",
  needs: ["deployment"],
  requests: 1,
  observe: (context) => limitWrittenAs(context, context.subject.value.limit, "05"),
});
