import { type Answer, Conclusion, defineCheck, fail, pass, skip } from "@iom-conformance/conformance";
import type { AnyContext } from "../support/anyContext.ts";
import { needsCredentials } from "../support/neededCredentials.ts";

/** At least the name of a scheme (RFC 9110, 11.6.1). */
const CHALLENGE = /^\s*,?\s*[!#$%&'*+.^_`|~0-9A-Za-z-]+/;

export const challengeIsSent = defineCheck({
  id: "authentication/challenge-is-sent",
  title: "Every answer with 401 names the schemes that are accepted",
  requirements: ["authentication#challenge-is-sent"],
  each: "operation",
  needs: ["deployment"],
  refused: true,
  requests: 1,
  last: true,
  applies: (_subject, { operation }) => needsCredentials(operation),
  async judge(context) {
    const refusals = await refusalsOf(context);
    const bare = refusals.filter((answer) => !CHALLENGE.test(answer.header("www-authenticate") ?? ""));
    const [first] = bare;
    if (!first) return pass;
    const challenge = first.header("www-authenticate");
    return fail(first, {
      expected: "a WWW-Authenticate header with a challenge",
      actual: challenge === null ? "no WWW-Authenticate header" : `WWW-Authenticate: ${challenge}`,
      input: { answers: refusals.length, withoutChallenge: bare.length },
    });
  },
});

/** All answers with 401 that the run has received; that to a request without credentials where there is none so far. */
async function refusalsOf(context: AnyContext): Promise<readonly Answer[]> {
  const seen = context.received().flatMap(({ answer }) => (answer.status === 401 ? [answer] : []));
  if (seen.length > 0) return seen;
  const answer = await context.send(context.request({ credentials: { kind: "none" } }));
  if (answer.status === 401) return [answer];
  throw new Conclusion(skip(`a request without credentials is answered with status ${answer.status}, not 401`));
}
