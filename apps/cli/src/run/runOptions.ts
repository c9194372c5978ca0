import type { Profile } from "@iom-conformance/conformance";

/** Options of `run` and `plan` as the user gave them; what is absent comes from the config file, or is a default. */
export interface PlanOptions {
  readonly config?: string;
  readonly target?: string;
  readonly api?: readonly string[];
  readonly spec?: readonly string[];
  readonly check?: readonly string[];
  readonly profile: Profile;
  readonly shard?: { readonly index: number; readonly count: number };
}

export interface RunOptions extends PlanOptions {
  readonly out: string;
  readonly reporter?: readonly string[];
  readonly seed?: number;
  readonly strict?: boolean;
  readonly dryRun?: boolean;
  readonly progress: boolean;
}
