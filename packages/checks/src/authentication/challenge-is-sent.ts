import { defineCheck, fail, pass, skip } from "@iom-conformance/conformance";
import { needsCredentials } from "../support/neededCredentials.ts";

/** At least the name of a scheme (RFC 9110, 11.6.1). */
const CHALLENGE = /^\s*,?\s*[!#$%&'*+.^_`|~0-9A-Za-z-]+/;

export const challengeIsSent = defineCheck({
  id: "authentication/challenge-is-sent",
  title: "An answer with 401 names the schemes that are accepted",
  requirements: ["authentication#challenge-is-sent"],
  each: "operation",
  needs: ["deployment"],
  requests: 1,
  applies: (_subject, { operation }) => needsCredentials(operation),
  async judge(context) {
    const answer = await context.send(context.request({ credentials: { kind: "none" } }));
    if (answer.status !== 401)
      return skip(`a request without credentials is answered with status ${answer.status}, not 401`);
    const challenge = answer.header("www-authenticate");
    if (challenge !== null && CHALLENGE.test(challenge)) return pass;
    return fail(answer, {
      expected: "a WWW-Authenticate header with a challenge",
      actual: challenge === null ? "no WWW-Authenticate header" : `WWW-Authenticate: ${challenge}`,
    });
  },
});
