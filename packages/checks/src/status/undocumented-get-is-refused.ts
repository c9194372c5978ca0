import { defineCheck, fail, pass } from "@iom-conformance/conformance";
import { documentsGet, filledTemplate, plainGet } from "../support/pathTemplate.ts";

export const undocumentedGetIsRefused = defineCheck({
  id: "status/undocumented-get-is-refused",
  title: "GET on a path that documents other methods only gives neither a success nor a server error",
  requirements: ["status#undocumented-get-is-refused"],
  each: "operation",
  needs: [],
  safe: true,
  requests: 1,
  applies: (_subject, { contract, operation }) => !documentsGet(contract, filledTemplate(operation.path)),
  async judge(context) {
    const path = filledTemplate(context.operation.path);
    const answer = await context.send(plainGet(path));
    if (answer.status >= 300 && answer.status < 500) return pass;
    return fail(answer, {
      expected: "status 405, or another refusal of the caller",
      actual: `status ${answer.status}`,
      input: { method: "GET", path },
    });
  },
});
