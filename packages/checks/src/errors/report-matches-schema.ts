import { defineCheck } from "@iom-conformance/conformance";
import { describeViolation } from "../support/describeViolation.ts";
import { type HeardReports, judgeReports, listenToReports } from "../support/heardReports.ts";
import { isJson } from "../support/mediaType.ts";
import { canProvoke } from "../support/provokeStatus.ts";

export const reportMatchesSchema = defineCheck<"error-response", HeardReports>({
  id: "errors/report-matches-schema",
  title: "The body of an error answer is valid for its schema",
  requirements: ["errors#report-matches-schema"],
  each: "error-response",
  needs: [],
  requests: 4,
  last: true,
  applies: ({ value: { response, mediaType } }, planning) => {
    if (!mediaType.schema) return "no schema is documented";
    return isJson(mediaType.mediaType) ? canProvoke(planning, response.status) : "the report is no JSON";
  },
  listen: listenToReports(({ answer, body }, { subject }) => {
    const expected = "an error report that is valid for the documented schema";
    if (answer.octets.length === 0) return { expected, actual: "an empty body" };
    // Any other media type is for errors/media-type-is-documented to judge.
    if (body.kind === "none" || body.mediaType.mediaType !== subject.value.mediaType.mediaType) return undefined;
    const [violation] = body.kind === "broken" ? body.violations : [];
    return violation ? { expected, actual: describeViolation(violation) } : null;
  }),
  judge: (context) => judgeReports(context, "no error report had the documented media type"),
});
