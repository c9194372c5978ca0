import { defineObservation } from "@iom-conformance/conformance";
import { takesBody } from "../support/readsContent.ts";
import { statusFor } from "../support/statusFor.ts";

export const optionsRequest = defineObservation({
  id: "methods/options-request",
  title: "What OPTIONS is answered with",
  each: "api",
  needs: ["deployment"],
  requests: 1,
  applies: takesBody,
  observe: (context) => statusFor(context, { method: "OPTIONS", rawBody: "" }),
});
