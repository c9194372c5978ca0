import { defineObservation } from "@iom-conformance/conformance";
import { takesBody } from "../support/readsContent.ts";
import { statusFor } from "../support/statusFor.ts";

export const emptyBody = defineObservation({
  id: "writes/empty-body",
  title: "What a request without content is answered with",
  each: "api",
  needs: ["deployment"],
  requests: 1,
  applies: takesBody,
  observe: (context) => statusFor(context, { rawBody: "" }),
});
