import { defineObservation } from "@iom-conformance/conformance";
import { readsContent } from "../support/readsContent.ts";
import { statusFor } from "../support/statusFor.ts";

export const pathWithSuffix = defineObservation({
  id: "paths/path-with-suffix",
  title: "What the path with the suffix .json is answered with",
  each: "operation",
  needs: ["deployment"],
  safe: true,
  requests: 1,
  applies: readsContent,
  observe: (context) => statusFor(context, { path: `${context.request().path}.json` }),
});
