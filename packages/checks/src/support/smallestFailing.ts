import { Conclusion, pass, type Verdict } from "@iom-conformance/conformance";
import fc from "fast-check";

/** So many further requests are spent on making a failing input smaller. */
const MOST_SHRINKS = 12;

interface Search {
  readonly seed: number;
  /** How many inputs are tried while none fails. */
  readonly inputs: number;
}

/**
 * Judges inputs of an arbitrary, one after the other, until one fails; then smaller ones, as long as requests are left. Gives the verdict on
 * the smallest input that fails, or the first skip when every input is skipped. The same seed tries the same inputs.
 *
 * @throws Conclusion when the run ends before an input has failed
 */
export async function smallestFailing<Input>(
  arbitrary: fc.Arbitrary<Input>,
  { seed, inputs }: Search,
  judge: (input: Input) => Promise<Verdict>,
): Promise<Verdict> {
  let failure: Verdict | null = null;
  let skipped: Verdict | null = null;
  let passed = false;
  let ended: unknown = null;
  const holds = async (input: Input): Promise<boolean> => {
    if (ended !== null) return true;
    try {
      const verdict = await judge(input);
      if (verdict.status === "fail") failure = verdict;
      if (verdict.status === "skip") skipped ??= verdict;
      passed ||= verdict.status === "pass";
      return verdict.status !== "fail";
    } catch (error) {
      if (!(error instanceof Conclusion) || failure === null) ended = error;
      return true;
    }
  };
  await fc.check(fc.asyncProperty(fc.limitShrink(arbitrary, MOST_SHRINKS), holds), { seed, numRuns: inputs });
  if (ended !== null) throw ended;
  return failure ?? (passed ? pass : (skipped ?? pass));
}
