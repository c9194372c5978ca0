import { defineCheck, pass } from "@iom-conformance/conformance";
import { judgeStatus } from "../support/judgeStatus.ts";
import { needsCredentials } from "../support/neededCredentials.ts";

/**
 * Values of Authorization without any credentials, and the statuses that may refuse them: for a Bearer scheme without a token also the one
 * for malformed requests (RFC 6750, 3.1).
 */
const EMPTY = [
  { authorization: "", statuses: [401] },
  { authorization: "Basic", statuses: [401] },
  { authorization: "Bearer", statuses: [401, 400] },
] as const;

export const emptyCredentialsAreRefused = defineCheck({
  id: "authentication/empty-credentials-are-refused",
  title: "An Authorization header without credentials is answered with 401",
  requirements: ["authentication#empty-credentials-are-refused"],
  each: "operation",
  needs: ["deployment"],
  refused: true,
  requests: EMPTY.length,
  applies: (_subject, { operation }) => needsCredentials(operation),
  async judge(context) {
    for (const { authorization, statuses } of EMPTY) {
      const draft = context.request({ headers: { authorization }, credentials: { kind: "none" } });
      const verdict = judgeStatus(await context.send(draft), statuses, { authorization });
      if (verdict.status !== "pass") return verdict;
    }
    return pass;
  },
});
