import { defineCheck } from "@iom-conformance/conformance";
import { type HeardReports, judgeReports, listenToReports } from "../support/heardReports.ts";
import { essenceOf } from "../support/mediaType.ts";
import { canProvoke } from "../support/provokeStatus.ts";

export const mediaTypeIsDocumented = defineCheck<"error-response", HeardReports>({
  id: "errors/media-type-is-documented",
  title: "An error report is sent in its documented media type",
  requirements: ["errors#media-type-is-documented"],
  each: "error-response",
  needs: [],
  requests: 4,
  last: true,
  applies: ({ value: { response } }, planning) => canProvoke(planning, response.status),
  listen: listenToReports(({ answer }, { subject }) => {
    if (answer.octets.length === 0) return undefined;
    const documented = subject.value.response.content.map(({ mediaType }) => essenceOf(mediaType));
    if (answer.mediaType !== null && documented.includes(answer.mediaType)) return null;
    return { expected: documented.join(" or "), actual: answer.mediaType ?? "no media type" };
  }),
  judge: (context) => judgeReports(context, "no answer had a body"),
});
