import { defineObservation } from "@iom-conformance/conformance";
import { readsContent } from "../support/readsContent.ts";
import { statusFor } from "../support/statusFor.ts";

export const headRequest = defineObservation({
  id: "methods/head-request",
  title: "What HEAD is answered with",
  each: "operation",
  needs: ["deployment"],
  safe: true,
  requests: 1,
  applies: readsContent,
  observe: (context) => statusFor(context, { method: "HEAD" }),
});
