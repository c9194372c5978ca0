import { defineObservation } from "@iom-conformance/conformance";
import { limitWrittenAs } from "../support/limitReading.ts";

export const emptyLimit = defineObservation({
  id: "pagination/empty-limit",
  title: "What a limit without a value means",
  each: "pagination",
  needs: ["deployment"],
  requests: 1,
  observe: (context) => limitWrittenAs(context, context.subject.value.limit, ""),
});
