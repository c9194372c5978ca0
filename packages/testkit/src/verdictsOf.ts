import type { Check } from "@iom-conformance/conformance";
import { type RunCheckOptions, runCheck } from "./runCheck.ts";

/**
 * Runs one check as `runCheck` does and says in words what became of each subject: `pass`, `skip: REASON`, or
 * `fail: expected …, actual …`. The subject that is the operation as a whole has the name "".
 */
export async function verdictsOf(
  check: Check,
  options: RunCheckOptions,
): Promise<{ readonly [subject: string]: string }> {
  const checked = await runCheck(check, options);
  return Object.fromEntries(
    checked.map(({ subject, verdict }) => {
      if (verdict.status === "pass") return [subject, "pass"];
      if (verdict.status === "skip") return [subject, `skip: ${verdict.reason}`];
      return [subject, `fail: expected ${verdict.expected}, actual ${verdict.actual}`];
    }),
  );
}
