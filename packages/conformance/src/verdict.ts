import type { Json } from "@iom-conformance/contract";
import type { Answer } from "./answer.ts";

/** What a check found out about one subject. */
export type Verdict =
  | { readonly status: "pass" }
  | {
      readonly status: "fail";
      /** What the requirement demands here, as a phrase. */
      readonly expected: string;
      /** What was seen instead, as a phrase. */
      readonly actual: string;
      /** The smallest input that shows it. */
      readonly input: { readonly [name: string]: Json };
      /** The answers that prove it, the most telling first. */
      readonly evidence: readonly Answer[];
    }
  | { readonly status: "skip"; readonly reason: string };

export const pass: Verdict = { status: "pass" };

/** The target breaks the requirement. */
export function fail(
  evidence: Answer | readonly Answer[],
  found: { readonly expected: string; readonly actual: string; readonly input?: { readonly [name: string]: Json } },
): Verdict {
  return {
    status: "fail",
    expected: found.expected,
    actual: found.actual,
    input: found.input ?? {},
    evidence: Array.isArray(evidence) ? evidence : [evidence as Answer],
  };
}

/** The requirement could not be judged here; the reason completes the sentence "not tested: …". */
export function skip(reason: string): Verdict {
  return { status: "skip", reason };
}

/**
 * Ends a judgement early from inside a helper: the engine takes `verdict` as the result of the check. Anything else that a check
 * throws is an error of the suite and never a fail of the target.
 */
export class Conclusion extends Error {
  override readonly name = "Conclusion";
  readonly verdict: Verdict;

  constructor(verdict: Verdict) {
    super(verdict.status);
    this.verdict = verdict;
  }
}
