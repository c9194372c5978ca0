import { type Answer, fail, pass, type Verdict } from "@iom-conformance/conformance";
import type { Json, Operation } from "@iom-conformance/contract";
import { isDocumentedSuccess, successPhrase } from "./documentedStatus.ts";

type Input = { readonly [name: string]: Json };

/** Pass when the answer has one of the statuses. */
export function judgeStatus(answer: Answer, statuses: number | readonly number[], input: Input = {}): Verdict {
  const expected = [statuses].flat();
  if (expected.includes(answer.status)) return pass;
  return fail(answer, { expected: `status ${expected.join(" or ")}`, actual: `status ${answer.status}`, input });
}

/** Pass when the answer has one of the documented success statuses. */
export function judgeSuccess(operation: Operation, answer: Answer, input: Input = {}): Verdict {
  if (isDocumentedSuccess(operation, answer.status)) return pass;
  return fail(answer, { expected: successPhrase(operation), actual: `status ${answer.status}`, input });
}
