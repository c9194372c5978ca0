import { defineCheck } from "@iom-conformance/conformance";
import { malformedBody } from "../support/brokenInput.ts";
import { refusalsOf } from "../support/documentedStatus.ts";
import { judgeStatus } from "../support/judgeStatus.ts";
import { isJson } from "../support/mediaType.ts";

export const malformedBodyIsRefused = defineCheck({
  id: "status/malformed-body-is-refused",
  title: "A body that is no JSON is refused",
  requirements: ["status#malformed-body-is-refused"],
  each: "request-media-type",
  needs: [],
  requests: 1,
  applies: ({ value: { mediaType } }) => isJson(mediaType) || "the body is no JSON",
  async judge(context) {
    const malformed = malformedBody(context, context.subject.value);
    const answer = await context.send(context.request(malformed.changes));
    return judgeStatus(answer, refusalsOf(context.operation), malformed.input);
  },
});
