import { defineCheck } from "@iom-conformance/conformance";
import { isJson } from "../support/mediaType.ts";
import { judgeReceived } from "../support/receivedFindings.ts";

export const successBodyMatchesSchema = defineCheck({
  id: "schema/success-body-matches-schema",
  title: "The body of every successful answer of the run is valid for its schema",
  requirements: ["schema#success-body-matches-schema"],
  each: "response-media-type",
  needs: [],
  requests: 1,
  last: true,
  applies: ({ value: { mediaType } }) => {
    if (!mediaType.schema) return "no schema is documented";
    return isJson(mediaType.mediaType) || "the body is no JSON";
  },
  async judge(context) {
    // Where nothing else has asked for the list, this does.
    await context.crawl({ failure: "return" });
    return judgeReceived(context, context.subject.value);
  },
});
