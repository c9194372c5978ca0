import type { Json } from "@iom-conformance/contract";
import type { Level } from "./requirement.ts";

/** What `report.json` holds; the schema beside it is published. */
export interface Report {
  readonly formatVersion: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly run: RunSummary;
  readonly target: { readonly url: string; readonly apis: readonly ReportedApi[] };
  readonly summary: Summary;
  readonly checks: readonly ReportedCheck[];
  readonly obligations: readonly ReportedObligation[];
  readonly corrections: readonly { readonly id: string; readonly state: CorrectionState }[];
  readonly observations: readonly { readonly id: string; readonly value: Json }[];
  /** What the run has written to the target, so that its owner can find it and clear it away. */
  readonly written: readonly Written[];
  readonly exchanges: readonly Exchange[];
}

/** A message that the target took in. */
export interface Written {
  /** `api@version` */
  readonly api: string;
  readonly operation: string;
  /** Id of the exchange, which stands in `exchanges` only where a violation cites it. */
  readonly exchange: string;
  readonly status: number;
  /** Where the target says that it is. */
  readonly location: string | null;
  /** The ids that the run made up for it. */
  readonly ids: readonly string[];
}

export interface RunSummary {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly durationMs: number;
  readonly seed: number;
  readonly profile: string;
  readonly shard: { readonly index: number; readonly count: number } | null;
  readonly complete: boolean;
  /** Why the run is not complete; null when it is. */
  readonly reason: string | null;
}

export interface ReportedApi {
  readonly api: string;
  readonly version: string;
  readonly url: string;
  readonly offered: boolean;
}

export interface Summary {
  readonly verdict: "conformant" | "violated" | "incomplete";
  readonly passed: number;
  readonly failed: number;
  readonly waived: number;
  readonly unstable: number;
  readonly skipped: number;
  readonly errored: number;
  readonly requests: number;
  /** Obligations by outcome; the sum is all of them. */
  readonly obligations: { readonly [outcome in Outcome]: number };
}

export type CheckStatus = "passed" | "failed" | "waived" | "unstable" | "skipped" | "errored";

export interface ReportedCheck {
  /** `<api>@<version>/<operationId>/<area>/<check>` */
  readonly id: string;
  readonly status: CheckStatus;
  readonly level: Level;
  readonly title: string;
  readonly requirements: readonly string[];
  /** Why it was skipped or errored, or what waives it; null otherwise. */
  readonly reason: string | null;
  readonly violations: readonly Violation[];
}

export interface Violation {
  readonly id: string;
  /** What within the operation, such as a parameter's name; empty for the operation itself. */
  readonly subject: string;
  readonly expected: string;
  readonly actual: string;
  readonly input: { readonly [name: string]: Json };
  /** How many subjects show the same: one defect is one violation. */
  readonly occurrences: number;
  /** All subjects that show it. */
  readonly subjects: readonly string[];
  /** Ids of exchanges, the most telling first. */
  readonly exchanges: readonly string[];
  readonly curl: string;
  /** The command that sends its exchanges again and says whether it still shows. */
  readonly replay: string;
}

export type Outcome = "verified" | "violated" | "waived" | "not-tested";

export interface ReportedObligation {
  readonly requirement: string;
  /** `api@version` */
  readonly api: string;
  readonly operation: string;
  readonly subject: string;
  readonly outcome: Outcome;
  /** Why it was not tested, or what waives it; null otherwise. */
  readonly reason: string | null;
  /** Id of the check in `checks`; null where none judges it. */
  readonly check: string | null;
}

export type CorrectionState = "needed" | "obsolete" | "contradicted" | "not-observed";

/** A request and its answer, redacted. */
export interface Exchange {
  readonly id: string;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: readonly (readonly [string, string])[];
    readonly body: string | null;
  };
  readonly response: {
    readonly status: number;
    readonly headers: readonly (readonly [string, string])[];
    /** Text; at most 64 KiB are kept. */
    readonly body: string;
    readonly truncated: boolean;
  };
  readonly timings: { readonly startedAt: string; readonly durationMs: number };
}
