import { type Answer, defineCheck, fail, pass, skip } from "@iom-conformance/conformance";
import { isDocumented } from "../support/documentedStatus.ts";

/** Answers that documents commonly leave out, as they have little to do with the operation. */
const LEFT_ASIDE: ReadonlySet<number> = new Set([404, 405, 408, 413, 414, 429, 431, 501, 503]);

/** So many answers prove the point. */
const MOST_EVIDENCE = 3;

export const statusIsDocumented = defineCheck({
  id: "status/status-is-documented",
  title: "Every answer has a status that the document lists",
  requirements: ["status#status-is-documented"],
  each: "operation",
  needs: [],
  requests: 0,
  last: true,
  async judge(context) {
    const { operation } = context;
    const received = context
      .received()
      .filter(({ method, ownPath }) => ownPath && method.toLowerCase() === operation.method)
      .map(({ answer }) => answer);
    if (received.length === 0) return skip("no answer was received");
    const surprising = received.filter(({ status }) => !LEFT_ASIDE.has(status) && !isDocumented(operation, status));
    if (surprising.length === 0) return pass;
    const byStatus = new Map<number, Answer>(surprising.toReversed().map((answer) => [answer.status, answer]));
    const statuses = [...byStatus.keys()].toSorted((a, b) => a - b);
    return fail([...byStatus.values()].slice(0, MOST_EVIDENCE), {
      expected: `one of the documented statuses ${operation.responses.map(({ status }) => status).join(", ")}`,
      actual: `status ${statuses.join(", ")}`,
    });
  },
});
