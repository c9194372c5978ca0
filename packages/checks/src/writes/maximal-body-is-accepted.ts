import { maximalValue } from "@iom-conformance/arbitraries/values";
import { defineCheck, skip } from "@iom-conformance/conformance";
import { judgeBody } from "../support/judgeBody.ts";
import { isJson } from "../support/mediaType.ts";

export const maximalBodyIsAccepted = defineCheck({
  id: "writes/maximal-body-is-accepted",
  title: "A body with all documented members is accepted",
  requirements: ["writes#maximal-body-is-accepted"],
  each: "request-media-type",
  needs: [],
  requests: 1,
  applies: ({ value: { mediaType, schema } }) =>
    (schema !== null && isJson(mediaType)) || "no schema of JSON is documented",
  async judge(context) {
    const media = context.subject.value;
    const schema = media.schema ?? {};
    const body = maximalValue(context.contract, schema, {
      from: context.body(media.mediaType),
      // Only the deployment knows values for these; those that the body has are its own.
      leaveOut: ({ traits }) => traits?.fixture !== undefined,
    });
    if (context.validate(schema, body).length > 0) return skip("no valid body could be built");
    return judgeBody(context, media, body);
  },
});
