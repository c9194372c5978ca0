import { defineObservation } from "@iom-conformance/conformance";
import { readsContent } from "../support/readsContent.ts";
import { statusFor } from "../support/statusFor.ts";

export const pathInOtherCase = defineObservation({
  id: "paths/path-in-other-case",
  title: "What the path in other letter case is answered with",
  each: "operation",
  needs: ["deployment"],
  safe: true,
  requests: 1,
  applies: readsContent,
  observe: (context) => statusFor(context, { path: swapCase(context.request().path) }),
});

function swapCase(text: string): string {
  return text === text.toUpperCase() ? text.toLowerCase() : text.toUpperCase();
}
