import { defineCheck, fail, pass, skip } from "@iom-conformance/conformance";
import { isJson } from "../support/mediaType.ts";
import { hasSuccessContent } from "../support/successContent.ts";

/** What gzip begins with (RFC 1952, 2.3.1), and no JSON does; the second octet is no UTF-8. */
const GZIP = "\u001f\ufffd";

export const appliedCodingIsNamed = defineCheck({
  id: "negotiation/applied-coding-is-named",
  title: "A compressed answer says so in Content-Encoding",
  requirements: ["negotiation#applied-coding-is-named"],
  each: "operation",
  needs: ["deployment"],
  requests: 1,
  applies: (_subject, { operation }) => hasSuccessContent(operation),
  async judge(context) {
    const headers = { "accept-encoding": "gzip" };
    const answer = await context.send(context.request({ headers }));
    if (answer.mediaType === null || !isJson(answer.mediaType)) return skip("the answer is no JSON");
    // The transport undoes codings that are named.
    if (!answer.text.startsWith(GZIP)) return pass;
    return fail(answer, {
      expected: "JSON, or a Content-Encoding header that names its coding",
      actual: `gzip with ${answer.header("content-encoding") ?? "no Content-Encoding header"}`,
      input: headers,
    });
  },
});
