import { defineCheck, fail, pass } from "@iom-conformance/conformance";
import { hasSuccessContent } from "../support/successContent.ts";

/** Values of Accept-Encoding that leave nothing but the content as it is. */
const NOTHING_ELSE: readonly string[] = ["identity", "gzip;q=0"];

export const unacceptedCodingIsNotApplied = defineCheck({
  id: "negotiation/unaccepted-coding-is-not-applied",
  title: "An answer has no content coding where the request accepts none",
  requirements: ["negotiation#unaccepted-coding-is-not-applied"],
  each: "operation",
  needs: ["deployment"],
  requests: NOTHING_ELSE.length,
  applies: (_subject, { operation }) => hasSuccessContent(operation),
  async judge(context) {
    for (const acceptEncoding of NOTHING_ELSE) {
      const headers = { "accept-encoding": acceptEncoding };
      const answer = await context.send(context.request({ headers }));
      const coding = answer.header("content-encoding")?.trim().toLowerCase() ?? "identity";
      if (coding === "identity" || coding === "") continue;
      return fail(answer, { expected: "no content coding", actual: `content coding ${coding}`, input: headers });
    }
    return pass;
  },
});
