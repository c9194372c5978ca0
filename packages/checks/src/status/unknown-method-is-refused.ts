import { defineCheck, fail, pass } from "@iom-conformance/conformance";

/** One that other protocols know and that changes nothing (RFC 4918, 9.1), and one that nobody knows. */
const METHODS: readonly string[] = ["PROPFIND", "NOSUCHMETHOD"];

const READ_ONLY: ReadonlySet<string> = new Set(["get", "head"]);

export const unknownMethodIsRefused = defineCheck({
  id: "status/unknown-method-is-refused",
  title: "A method that nobody knows gives neither a success nor a server error but 501",
  requirements: ["status#unknown-method-is-refused"],
  each: "operation",
  needs: ["deployment"],
  requests: METHODS.length,
  applies: (_subject, { operation }) =>
    !READ_ONLY.has(operation.method) || "where nothing is written, nothing but GET and HEAD is sent",
  async judge(context) {
    for (const method of METHODS) {
      const { body: _, ...valid } = context.request();
      const answer = await context.send({ ...valid, method, body: null });
      if (answer.status === 501 || (answer.status >= 300 && answer.status < 500)) continue;
      return fail(answer, {
        expected: "status 501 or 405, or another refusal of the caller",
        actual: `status ${answer.status}`,
        input: { method },
      });
    }
    return pass;
  },
});
