import type { Contract, Json } from "@iom-conformance/contract";

/** `mock`: the target is a static mock, which cannot keep state or know users. */
export type Profile = "deployment" | "mock";

/** Values of the deployment's data, by dotted key such as `order.number`. */
export interface Fixtures {
  get(key: string): Json | undefined;
}

export interface BasicCredentials {
  readonly username: string;
  readonly password: string;
}

export interface Auth {
  readonly basic?: BasicCredentials;
  readonly bearer?: { readonly token: string };
  readonly jwtSecret?: string;
  /** A user who logs in and may do nothing. */
  readonly forbidden?: { readonly basic: BasicCredentials };
}

export interface Limits {
  readonly concurrency: number;
  readonly requestsPerSecond: number;
  readonly requestTimeoutMs: number;
  readonly maxRequests: number;
  /** Leave to send requests with no or invalid credentials to operations that write, although `writes` is false. */
  readonly probeWritesWithoutCredentials?: boolean;
  /** Milliseconds within which 95 of 100 answers of an operation have to come; absent: answers are only measured. */
  readonly slowAnswerMs?: number;
}

/** A violation that its owner knows and accepts for a while. */
export interface Waiver {
  /** Glob over check ids. */
  readonly check: string;
  readonly reason: string;
  /** Last day, `YYYY-MM-DD`. */
  readonly until?: string;
}

export interface TargetApi {
  readonly contract: Contract;
  /** Base URL of the API, without a trailing slash. */
  readonly url: string;
  /** The user asked for this API by name, so that its absence is a violation. */
  readonly explicit: boolean;
  /** The contract without one of its corrections, to tell whether the correction is needed; absent for contracts without overlays. */
  withoutCorrection?(id: string): Contract;
}

export interface RunSettings {
  readonly runId: string;
  readonly tool: { readonly name: string; readonly version: string };
  readonly target: string;
  readonly apis: readonly TargetApi[];
  readonly auth: Auth;
  /** The config's `fixtures` as they stand. */
  readonly fixtures: { readonly [key: string]: Json };
  readonly writes: boolean;
  readonly profile: Profile;
  readonly limits: Limits;
  readonly waivers: readonly Waiver[];
  readonly seed: number;
  readonly shard: { readonly index: number; readonly count: number } | null;
  /** A broken "should" fails the run. */
  readonly strict: boolean;
  /** Globs over check ids; empty runs all. */
  readonly checks: readonly string[];
  /** Where the report will lie, for the commands in it; without it `report.json`. */
  readonly reportPath?: string;
}
