import { defineObservation } from "@iom-conformance/conformance";
import { limitWrittenAs } from "../support/limitReading.ts";

export const limitWithFraction = defineObservation({
  id: "pagination/limit-with-fraction",
  title: "Whether 5.0 is taken for the integer 5",
  each: "pagination",
  needs: ["deployment"],
  requests: 1,
  observe: (context) => limitWrittenAs(context, context.subject.value.limit, "5.0"),
});
