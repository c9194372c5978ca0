import { defineCheck, fail, pass, skip } from "@iom-conformance/conformance";
import { documentsGet, filledTemplate, plainGet } from "../support/pathTemplate.ts";

export const refusedMethodNamesTheAllowedOnes = defineCheck({
  id: "status/refused-method-names-the-allowed-ones",
  title: "An answer with 405 lists in Allow the methods that the path supports",
  requirements: ["status#refused-method-names-the-allowed-ones"],
  each: "operation",
  needs: ["deployment"],
  safe: true,
  requests: 1,
  applies: (_subject, { contract, operation }) =>
    !documentsGet(contract, filledTemplate(operation.path)) ||
    "GET is the only method that is harmless to try, and the path supports it",
  async judge(context) {
    const method = context.operation.method.toUpperCase();
    const path = filledTemplate(context.operation.path);
    const answer = await context.send(plainGet(path));
    if (answer.status !== 405) return skip(`GET is answered with status ${answer.status} and not 405`);
    const allow = answer.header("allow");
    const allowed = (allow ?? "").split(",").map((name) => name.trim().toUpperCase());
    if (allowed.includes(method)) return pass;
    return fail(answer, {
      expected: `${method} among the methods in Allow`,
      actual: allow === null ? "no header Allow" : `Allow: ${allow}`,
      input: { method: "GET", path },
    });
  },
});
