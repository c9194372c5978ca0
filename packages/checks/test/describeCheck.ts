import type { Check } from "@iom-conformance/conformance";
import { describe, expect, it } from "vitest";
import { type JudgedOptions, judged } from "./judged.ts";

/** One target and what a check has to say about it, by operation and subject as `judged` words it. */
export interface CheckCase extends JudgedOptions {
  readonly name: string;
  readonly expected: { readonly [subject: string]: string };
  /** There are more subjects than `expected` lists. */
  readonly amongOthers?: true;
}

/** A check against a table of targets: conformant ones, broken ones, and ones that it cannot judge. */
export function describeCheck(check: Check, cases: readonly CheckCase[]): void {
  describe(check.id, () => {
    it.each(cases)("$name", async ({ expected, amongOthers, ...options }) => {
      const verdicts = await judged(check, options);
      if (amongOthers) expect(verdicts).toMatchObject(expected);
      else expect(verdicts).toEqual(expected);
    });
  });
}
