import { defineCheck } from "@iom-conformance/conformance";
import { judgeSuccess } from "../support/judgeStatus.ts";
import { isJson } from "../support/mediaType.ts";

export const mediaTypeParameterIsAccepted = defineCheck({
  id: "negotiation/media-type-parameter-is-accepted",
  title: "A charset parameter on a JSON media type changes nothing",
  requirements: ["negotiation#media-type-parameter-is-accepted"],
  each: "request-media-type",
  needs: [],
  requests: 1,
  applies: ({ value: { mediaType } }) => isJson(mediaType),
  async judge(context) {
    const { mediaType } = context.subject.value;
    const contentType = `${mediaType.split(";")[0]};charset=utf-8`;
    const answer = await context.send(
      context.request({ body: context.body(mediaType), headers: { "content-type": contentType } }),
    );
    return judgeSuccess(context.operation, answer, { "content-type": contentType });
  },
});
