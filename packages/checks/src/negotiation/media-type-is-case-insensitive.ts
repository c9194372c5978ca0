import { defineCheck } from "@iom-conformance/conformance";
import { judgeSuccess } from "../support/judgeStatus.ts";

export const mediaTypeIsCaseInsensitive = defineCheck({
  id: "negotiation/media-type-is-case-insensitive",
  title: "A media type in Accept is understood in upper case",
  requirements: ["negotiation#media-type-is-case-insensitive"],
  each: "response-media-type",
  needs: ["deployment"],
  requests: 1,
  applies: ({ value: { mediaType } }) =>
    !mediaType.mediaType.includes("*") || "the document names a range of media types",
  async judge(context) {
    const accept = context.subject.value.mediaType.mediaType.toUpperCase();
    const answer = await context.send(context.request({ headers: { accept } }));
    return judgeSuccess(context.operation, answer, { accept });
  },
});
