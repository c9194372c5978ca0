/** What is to be judged: a simulator with one fault, or one with some healthy variants at once. */
export type Job =
  | {
      readonly kind: "fault";
      readonly id: string;
      /** The only checks that judge it, as `area/name`; null for all. */
      readonly only: readonly string[] | null;
    }
  | { readonly kind: "variants"; readonly ids: readonly string[] };

/** What came of it. */
export interface JobResult {
  readonly job: Job;
  /** The checks that failed, as `area/name`, and `preflight`. */
  readonly failed: readonly string[];
  /** What must not happen whatever is judged: errors of the suite or of the simulator. */
  readonly errors: readonly string[];
  /** What was held against the target, in words: failures and what did not repeat. */
  readonly findings: readonly string[];
  readonly requests: number;
  readonly milliseconds: number;
}
