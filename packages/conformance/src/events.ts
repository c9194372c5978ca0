import type { Json } from "@iom-conformance/contract";
import type { CorrectionState, Exchange, Outcome, ReportedApi, ReportedCheck, Written } from "./reportModel.ts";

/** What happens in a run, in order. The report is computed from these alone. */
export type RunEvent =
  | {
      readonly type: "run-started";
      readonly tool: { readonly name: string; readonly version: string };
      readonly run: {
        readonly id: string;
        readonly startedAt: string;
        readonly seed: number;
        readonly profile: string;
        readonly shard: { readonly index: number; readonly count: number } | null;
        readonly strict: boolean;
      };
      readonly target: string;
      /** Number of checks that will be judged. */
      readonly checks: number;
    }
  | { readonly type: "api-probed"; readonly api: ReportedApi }
  | { readonly type: "check-started"; readonly id: string }
  | { readonly type: "check-finished"; readonly check: ReportedCheck; readonly requests: number }
  | {
      readonly type: "obligation-settled";
      readonly requirement: string;
      readonly api: string;
      readonly operation: string;
      readonly subject: string;
      readonly outcome: Outcome;
      readonly reason: string | null;
      readonly check: string | null;
    }
  | { readonly type: "written"; readonly written: Written }
  | { readonly type: "exchange-recorded"; readonly exchange: Exchange }
  | { readonly type: "correction-judged"; readonly id: string; readonly state: CorrectionState }
  | { readonly type: "observed"; readonly id: string; readonly value: Json }
  | { readonly type: "run-finished"; readonly durationMs: number; readonly requests: number; readonly end: RunEnd };

/** How a run ended. Anything but `complete` makes the report incomplete. */
export type RunEnd =
  | { readonly kind: "complete" }
  | { readonly kind: "unreachable"; readonly reason: string }
  | { readonly kind: "credentials-refused"; readonly reason: string }
  | { readonly kind: "interrupted"; readonly reason: string };
