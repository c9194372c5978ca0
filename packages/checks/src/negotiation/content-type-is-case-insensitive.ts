import { defineCheck } from "@iom-conformance/conformance";
import { judgeSuccess } from "../support/judgeStatus.ts";
import { essenceOf } from "../support/mediaType.ts";

export const contentTypeIsCaseInsensitive = defineCheck({
  id: "negotiation/content-type-is-case-insensitive",
  title: "A documented media type in Content-Type is understood in upper case",
  requirements: ["negotiation#content-type-is-case-insensitive"],
  each: "request-media-type",
  needs: ["deployment"],
  requests: 1,
  applies: ({ value: { mediaType } }) => !mediaType.includes("*") || "the document names a range of media types",
  async judge(context) {
    const { mediaType } = context.subject.value;
    const headers = { "content-type": essenceOf(mediaType).toUpperCase() };
    const answer = await context.send(context.request({ body: context.body(mediaType), headers }));
    return judgeSuccess(context.operation, answer, headers);
  },
});
