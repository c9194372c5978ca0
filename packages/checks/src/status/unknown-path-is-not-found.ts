import { defineCheck, fail, pass } from "@iom-conformance/conformance";
import { documentsGet, filledTemplate, plainGet } from "../support/pathTemplate.ts";

/** No target has such a resource. */
const SEGMENT = "no-such-resource-7f3c9b";

export const unknownPathIsNotFound = defineCheck({
  id: "status/unknown-path-is-not-found",
  title: "A path that does not exist gives neither a success nor a server error",
  requirements: ["status#unknown-path-is-not-found"],
  each: "operation",
  needs: [],
  safe: true,
  requests: 1,
  applies: (_subject, { contract, operation }) =>
    !documentsGet(contract, unknownPath(operation.path)) || "the document knows all paths below this one",
  async judge(context) {
    const path = unknownPath(context.operation.path);
    const answer = await context.send(plainGet(path));
    if (answer.status >= 300 && answer.status < 500) return pass;
    return fail(answer, { expected: "status 404", actual: `status ${answer.status}`, input: { path } });
  },
});

function unknownPath(template: string): string {
  return `${filledTemplate(template).replace(/\/$/, "")}/${SEGMENT}`;
}
