import { minimalValue } from "@iom-conformance/arbitraries/values";
import { defineCheck, skip } from "@iom-conformance/conformance";
import { judgeSuccess } from "../support/judgeStatus.ts";
import { isJson } from "../support/mediaType.ts";

export const minimalBodyIsAccepted = defineCheck({
  id: "writes/minimal-body-is-accepted",
  title: "A body with nothing but the required members is accepted",
  requirements: ["writes#minimal-body-is-accepted"],
  each: "request-media-type",
  needs: [],
  requests: 1,
  applies: ({ value: { mediaType, schema } }) =>
    (schema !== null && isJson(mediaType)) || "no schema of JSON is documented",
  async judge(context) {
    const { mediaType, schema } = context.subject.value;
    const body = minimalValue(context.contract, schema ?? {}, context.body(mediaType));
    if (context.validate(schema ?? {}, body).length > 0) return skip("no valid body could be built");
    const answer = await context.send(context.request({ body, headers: { "content-type": mediaType } }));
    const members = Object.keys(body ?? {}).join(", ");
    return judgeSuccess(context.operation, answer, { body: `nothing but the required members ${members}` });
  },
});
