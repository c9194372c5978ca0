import { defineCheck, pass } from "@iom-conformance/conformance";
import type { AnyContext } from "../support/anyContext.ts";
import { type BrokenInput, brokenInputs } from "../support/brokenInput.ts";
import { unknownScopes } from "../support/foreignScope.ts";
import { judgeStatus } from "../support/judgeStatus.ts";
import { UNKNOWN_MEDIA_TYPE } from "../support/mediaType.ts";
import { needsCredentials } from "../support/neededCredentials.ts";

export const credentialsAreCheckedFirst = defineCheck({
  id: "authentication/credentials-are-checked-first",
  title: "A request without credentials is answered with 401 whatever else is wrong with it",
  requirements: ["authentication#credentials-are-checked-first"],
  each: "operation",
  needs: ["deployment"],
  refused: true,
  requests: 7,
  applies: (_subject, { operation }) => needsCredentials(operation),
  async judge(context) {
    for (const { changes, input } of wrongs(context)) {
      const answer = await context.send(context.request({ ...changes, credentials: { kind: "none" } }));
      const verdict = judgeStatus(answer, 401, input);
      if (verdict.status !== "pass") return verdict;
    }
    return pass;
  },
});

/** One of each sort of error: what is sent, what it is about, and in which form. */
function wrongs(context: AnyContext): readonly BrokenInput[] {
  const { operation } = context;
  const { permissions = [] } = operation.traits;
  const type = { "content-type": UNKNOWN_MEDIA_TYPE };
  const accept = { accept: UNKNOWN_MEDIA_TYPE };
  return [
    ...brokenInputs(context),
    ...(permissions.length === 0 ? [] : [unknownScopes(context, permissions)]),
    ...(operation.requestBody === null ? [] : [{ changes: { headers: type }, input: type }]),
    { changes: { headers: accept }, input: accept },
  ];
}
