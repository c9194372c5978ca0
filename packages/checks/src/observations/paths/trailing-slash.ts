import { defineObservation } from "@iom-conformance/conformance";
import { readsContent } from "../support/readsContent.ts";
import { statusFor } from "../support/statusFor.ts";

export const trailingSlash = defineObservation({
  id: "paths/trailing-slash",
  title: "What the path with a slash at its end is answered with",
  each: "operation",
  needs: ["deployment"],
  safe: true,
  requests: 1,
  applies: readsContent,
  observe: (context) => statusFor(context, { path: `${context.request().path}/` }),
});
