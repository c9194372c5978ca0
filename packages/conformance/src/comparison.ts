import type { Json } from "@iom-conformance/contract";
import type { CheckStatus, CorrectionState, RunSummary } from "./reportModel.ts";
import type { Level } from "./requirement.ts";

/** What changed between two reports, told for the owner of an upgrade. Every list is in the order of the newer report. */
export interface Comparison {
  readonly older: ComparedRun;
  readonly newer: ComparedRun;
  /** Something that worked does not work now: a regression that no waiver covers, or an API that was withdrawn. */
  readonly worse: boolean;
  /** Both runs were complete and covered the same shard. Without that, `worse: false` proves nothing. */
  readonly conclusive: boolean;
  readonly apis: ApiChanges;
  /** Passed before and fails now, whatever the level; those that a waiver covers are listed too, but make nothing worse. */
  readonly regressed: readonly ComparedObligation[];
  /** Failed before, and the same check ran again at the same subject and passed. */
  readonly fixed: readonly ComparedObligation[];
  /** Failed before and fails now, waived or not. */
  readonly stillFailing: readonly ComparedObligation[];
  /** Passes or fails now and had no result before. A failure here is news, but no regression: nobody knows since when. */
  readonly newlyTested: readonly ComparedObligation[];
  /** Passed or failed before and has no result now: skipped, errored, unstable or absent. `after.reason` says why. */
  readonly notRechecked: readonly ComparedObligation[];
  readonly stillPassing: number;
  /** Without a result in both. */
  readonly stillUntested: number;
  readonly observations: readonly Change<Json>[];
  readonly corrections: readonly Change<CorrectionState>[];
}

export interface ComparedRun
  extends Pick<RunSummary, "id" | "startedAt" | "profile" | "shard" | "complete" | "reason"> {
  /** Name and version. */
  readonly tool: string;
  readonly target: string;
}

/** Names are `api@version`. */
export interface ApiChanges {
  /** One version took the place of another: the two are compared with each other. */
  readonly versionChanged: readonly { readonly older: string; readonly newer: string }[];
  readonly added: readonly string[];
  /** The newer run asked for it and the target does not offer it any more, in this or another version. */
  readonly withdrawn: readonly string[];
  /** The newer report does not mention it. */
  readonly notCovered: readonly string[];
}

/** One check at one subject, in both reports. */
export interface ComparedObligation {
  /** Id of the check in the newer report; in the older one where the newer has none. Null where none judges it. */
  readonly check: string | null;
  /** `api@version`, as in `check`. */
  readonly api: string;
  readonly operation: string;
  readonly subject: string;
  readonly requirements: readonly [string, ...string[]];
  readonly level: Level | null;
  readonly before: Standing;
  readonly after: Standing;
}

/** What one report says about an obligation. */
export interface Standing {
  readonly status: CheckStatus | "absent";
  /** Why there is no result, or what waives it; null otherwise. */
  readonly reason: string | null;
  /** Of the violation; null where there is none. */
  readonly expected: string | null;
  readonly actual: string | null;
}

/** `before` or `after` is missing where only the other report has the entry. */
export interface Change<Value> {
  readonly id: string;
  readonly before?: Value;
  readonly after?: Value;
}
