import { type Answer, fail, pass, type Verdict } from "@iom-conformance/conformance";
import type { Json } from "@iom-conformance/contract";

/**
 * Pass unless the answer blames the server: whatever a client sends, it is not the server that has erred (RFC 9110, 15.6). Which of the
 * other answers is right is left open here.
 */
export function judgeSurvival(answer: Answer, input: { readonly [name: string]: Json }): Verdict {
  if (answer.status < 500) return pass;
  return fail(answer, { expected: "no server error", actual: `status ${answer.status}`, input });
}
