import { defineCheck } from "@iom-conformance/conformance";
import { documents } from "../support/documentedStatus.ts";
import { judgeStatus } from "../support/judgeStatus.ts";
import { UNKNOWN_MEDIA_TYPE } from "../support/mediaType.ts";

export const unsupportedMediaTypeIsRefused = defineCheck({
  id: "negotiation/unsupported-media-type-is-refused",
  title: "A body of another media type is answered with 415",
  requirements: ["negotiation#unsupported-media-type-is-refused"],
  each: "operation",
  needs: [],
  requests: 1,
  applies: (_subject, { operation }) => documents(operation, 415) && operation.requestBody !== null,
  async judge(context) {
    const answer = await context.send(context.request({ headers: { "content-type": UNKNOWN_MEDIA_TYPE } }));
    return judgeStatus(answer, 415, { "content-type": UNKNOWN_MEDIA_TYPE });
  },
});
