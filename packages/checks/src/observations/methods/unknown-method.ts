import { defineObservation } from "@iom-conformance/conformance";
import { takesBody } from "../support/readsContent.ts";
import { statusFor } from "../support/statusFor.ts";

export const unknownMethod = defineObservation({
  id: "methods/unknown-method",
  title: "What a method that does not exist is answered with",
  each: "api",
  needs: ["deployment"],
  requests: 1,
  applies: takesBody,
  observe: (context) => statusFor(context, { method: "NONESUCH", rawBody: "" }),
});
