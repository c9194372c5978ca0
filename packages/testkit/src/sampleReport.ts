import {
  type CheckStatus,
  checkIdParts,
  type Outcome,
  type Report,
  type ReportedApi,
  type ReportedCheck,
  type RunEvent,
  reportOf,
  type Violation,
} from "@iom-conformance/conformance";

/** What a test says about a report; all else takes a plain default. */
export interface SampleReport {
  readonly apis?: readonly ReportedApi[];
  readonly checks?: readonly SampleCheck[];
  readonly corrections?: Report["corrections"];
  readonly observations?: Report["observations"];
  readonly exchanges?: Report["exchanges"];
  readonly written?: Report["written"];
  readonly profile?: string;
  readonly shard?: Report["run"]["shard"];
  readonly strict?: boolean;
  readonly target?: string;
  /** Why the run was cut short. */
  readonly interrupted?: string;
}

export interface SampleCheck extends Partial<Omit<ReportedCheck, "id" | "violations">> {
  readonly id: string;
  readonly violations?: readonly Partial<Violation>[];
  /** Subjects besides those of the violations, with what became of them. */
  readonly subjects?: { readonly [subject: string]: { readonly outcome: Outcome; readonly reason: string | null } };
}

/** A report as the engine computes it from the events of a run. */
export function sampleReport(sample: SampleReport = {}): Report {
  return reportOf([...eventsOf(sample)]);
}

function* eventsOf(sample: SampleReport): Generator<RunEvent> {
  const { checks = [], apis = [sampleApi], target = "https://iom.example" } = sample;
  const { profile = "deployment", shard = null, strict = false } = sample;
  const run = { id: "run-1", startedAt: "2026-01-02T03:04:05.678Z", seed: 7, profile, shard, strict };
  const tool = { name: "iom-conformance", version: "1.2.3" };
  yield { type: "run-started", tool, run, target, checks: checks.length };
  for (const api of apis) yield { type: "api-probed", api };
  for (const check of checks) {
    yield { type: "check-finished", check: reportedCheck(check), requests: 1 };
    yield* obligationsOf(check);
  }
  for (const exchange of sample.exchanges ?? []) yield { type: "exchange-recorded", exchange };
  for (const written of sample.written ?? []) yield { type: "written", written };
  for (const { id, state } of sample.corrections ?? []) yield { type: "correction-judged", id, state };
  for (const { id, value } of sample.observations ?? []) yield { type: "observed", id, value };
  const end =
    sample.interrupted === undefined
      ? ({ kind: "complete" } as const)
      : ({ kind: "interrupted", reason: sample.interrupted } as const);
  yield { type: "run-finished", durationMs: 12_345, requests: checks.length, end };
}

const sampleApi: ReportedApi = { api: "orders", version: "1.0", url: "https://iom.example/orders", offered: true };

function reportedCheck({ id, violations = [], ...rest }: SampleCheck): ReportedCheck {
  const { area, name } = checkIdParts(id);
  return {
    id,
    status: rest.status ?? "passed",
    level: rest.level ?? "must",
    title: rest.title ?? `The target keeps ${name}`,
    requirements: rest.requirements ?? [`${area}#${name}`],
    reason: rest.reason ?? null,
    violations: violations.map((violation, index) => ({
      id: `v-${index + 1}`,
      subject: "",
      expected: "at most 1 item",
      actual: "2 items",
      input: {},
      exchanges: [],
      curl: "curl 'https://iom.example/orders'",
      occurrences: 1,
      subjects: [""],
      replay: `iom-conformance replay report.json v-${index + 1}`,
      ...violation,
    })),
  };
}

const outcomes: { readonly [status in CheckStatus]: Outcome } = {
  passed: "verified",
  failed: "violated",
  waived: "waived",
  unstable: "not-tested",
  skipped: "not-tested",
  errored: "not-tested",
};

function* obligationsOf(sample: SampleCheck): Generator<RunEvent> {
  const { id, status, reason, requirements, violations } = reportedCheck(sample);
  const { api, operation } = checkIdParts(id);
  const broken = violations.length > 0 ? violations.map(({ subject }) => subject) : [""];
  const settled = { outcome: outcomes[status], reason: status === "failed" ? null : reason };
  const subjects = { ...Object.fromEntries(broken.map((subject) => [subject, settled])), ...sample.subjects };
  for (const requirement of requirements) {
    for (const [subject, result] of Object.entries(subjects)) {
      yield { type: "obligation-settled", requirement, api, operation, subject, ...result, check: id };
    }
  }
}
