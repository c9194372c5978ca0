import { defineCheck, fail, pass } from "@iom-conformance/conformance";
import { errorReports } from "../support/errorReports.ts";
import { isJson } from "../support/mediaType.ts";
import { canProvoke } from "../support/provokeStatus.ts";
import { describeViolation } from "../support/schemaFindings.ts";

export const reportMatchesSchema = defineCheck({
  id: "errors/report-matches-schema",
  title: "The body of an error answer is valid for its schema",
  requirements: ["errors#report-matches-schema"],
  each: "error-response",
  needs: [],
  requests: 4,
  applies: ({ value: { response, mediaType } }, planning) => {
    if (!mediaType.schema) return "no schema is documented";
    return isJson(mediaType.mediaType) ? canProvoke(planning, response.status) : "the report is no JSON";
  },
  async judge(context) {
    const expected = "an error report that is valid for the documented schema";
    for (const answer of await errorReports(context)) {
      if (answer.text === "") return fail(answer, { expected, actual: "an empty body" });
      if (!answer.json.ok) return fail(answer, { expected, actual: `no JSON: ${answer.json.problem}` });
      const [violation] = context.validate(context.subject.value.mediaType.schema ?? {}, answer.json.value);
      if (violation) return fail(answer, { expected, actual: describeViolation(violation) });
    }
    return pass;
  },
});
