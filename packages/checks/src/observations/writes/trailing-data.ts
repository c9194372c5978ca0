import { defineObservation } from "@iom-conformance/conformance";
import { takesBody } from "../support/readsContent.ts";
import { statusFor } from "../support/statusFor.ts";

export const trailingData = defineObservation({
  id: "writes/trailing-data",
  title: "Whether something may follow the JSON",
  each: "api",
  needs: ["deployment"],
  requests: 1,
  applies: takesBody,
  observe: (context) => statusFor(context, { rawBody: `${JSON.stringify(context.body())} x` }),
});
