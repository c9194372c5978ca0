import { defineCheck } from "@iom-conformance/conformance";
import { judgeSurvival } from "../support/judgeSurvival.ts";

export const missingMediaTypeIsSurvived = defineCheck({
  id: "negotiation/missing-media-type-is-survived",
  title: "A body without a media type causes no server error",
  requirements: ["negotiation#missing-media-type-is-survived"],
  each: "operation",
  needs: ["deployment"],
  requests: 1,
  applies: (_subject, { operation }) => operation.requestBody !== null,
  async judge(context) {
    const answer = await context.send(context.request({ headers: { "content-type": null } }));
    return judgeSurvival(answer, { "content-type": null });
  },
});
