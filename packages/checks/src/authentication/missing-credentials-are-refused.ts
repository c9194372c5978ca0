import { defineCheck } from "@iom-conformance/conformance";
import { judgeStatus } from "../support/judgeStatus.ts";
import { needsCredentials } from "../support/neededCredentials.ts";

export const missingCredentialsAreRefused = defineCheck({
  id: "authentication/missing-credentials-are-refused",
  title: "A request without credentials is answered with 401",
  requirements: ["authentication#missing-credentials-are-refused"],
  each: "operation",
  needs: [],
  refused: true,
  requests: 1,
  applies: (_subject, { operation }) => needsCredentials(operation),
  async judge(context) {
    return judgeStatus(await context.send(context.request({ credentials: { kind: "none" } })), 401);
  },
});
