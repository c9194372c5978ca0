import { defineCheck, fail, pass, skip } from "@iom-conformance/conformance";
import { errorReports } from "../support/errorReports.ts";
import { essenceOf } from "../support/mediaType.ts";
import { canProvoke } from "../support/provokeStatus.ts";

export const mediaTypeIsDocumented = defineCheck({
  id: "errors/media-type-is-documented",
  title: "An error report is sent in its documented media type",
  requirements: ["errors#media-type-is-documented"],
  each: "error-response",
  needs: [],
  requests: 4,
  applies: ({ value: { response } }, planning) => canProvoke(planning, response.status),
  async judge(context) {
    const documented = context.subject.value.response.content.map(({ mediaType }) => essenceOf(mediaType));
    const reports = (await errorReports(context)).filter(({ text }) => text !== "");
    if (reports.length === 0) return skip("no answer had a body");
    const other = reports.find(({ mediaType }) => mediaType === null || !documented.includes(mediaType));
    if (!other) return pass;
    return fail(other, { expected: documented.join(" or "), actual: other.mediaType ?? "no media type" });
  },
});
