import { defineCheck, pass } from "@iom-conformance/conformance";
import { judgeSuccess } from "../support/judgeStatus.ts";
import { isJson } from "../support/mediaType.ts";

/** The same charset in two of the ways that RFC 9110, 8.3.1 calls equivalent. */
const PARAMETERS: readonly string[] = [";charset=utf-8", '; Charset="UTF-8"'];

export const mediaTypeParameterIsAccepted = defineCheck({
  id: "negotiation/media-type-parameter-is-accepted",
  title: "A charset parameter on a JSON media type changes nothing",
  requirements: ["negotiation#media-type-parameter-is-accepted"],
  each: "request-media-type",
  needs: [],
  requests: PARAMETERS.length,
  applies: ({ value: { mediaType } }) => isJson(mediaType),
  async judge(context) {
    const { mediaType } = context.subject.value;
    for (const parameter of PARAMETERS) {
      const headers = { "content-type": `${mediaType.split(";")[0]}${parameter}` };
      const answer = await context.send(context.request({ body: context.body(mediaType), headers }));
      const verdict = judgeSuccess(context.operation, answer, headers);
      if (verdict.status !== "pass") return verdict;
    }
    return pass;
  },
});
