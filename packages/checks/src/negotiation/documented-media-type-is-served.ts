import { defineCheck, fail, pass } from "@iom-conformance/conformance";
import { isDocumentedSuccess } from "../support/documentedStatus.ts";
import { essenceOf } from "../support/mediaType.ts";

export const documentedMediaTypeIsServed = defineCheck({
  id: "negotiation/documented-media-type-is-served",
  title: "A request that accepts exactly a documented media type is answered in it",
  requirements: ["negotiation#documented-media-type-is-served"],
  each: "response-media-type",
  needs: [],
  requests: 1,
  applies: ({ value: { mediaType } }) =>
    !mediaType.mediaType.includes("*") || "the document names a range of media types",
  async judge(context) {
    const { response, mediaType } = context.subject.value;
    const accept = mediaType.mediaType;
    const answer = await context.send(context.request({ headers: { accept } }));
    if (isDocumentedSuccess(context.operation, answer.status) && answer.mediaType === essenceOf(accept)) return pass;
    return fail(answer, {
      expected: `status ${response.status} with ${accept}`,
      actual: `status ${answer.status} with ${answer.mediaType ?? "no media type"}`,
      input: { accept },
    });
  },
});
