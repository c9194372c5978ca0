import type { Operation } from "@iom-conformance/contract";
import PQueue from "p-queue";
import { basicAuthorization } from "./authorizationOf.ts";
import { type CorrectionWitness, createCorrectionWitness } from "./correctionStates.ts";
import { createEventQueue, type EventQueue } from "./eventQueue.ts";
import type { RunEnd, RunEvent } from "./events.ts";
import { freshNames } from "./freshNames.ts";
import { type JudgedCheck, judgeCheck } from "./judgeCheck.ts";
import { observe } from "./observe.ts";
import { createOperationRun, type OperationRun } from "./operationRun.ts";
import type { Plan, PlannedCheck, PlannedObservation } from "./plan.ts";
import type { Ports } from "./ports.ts";
import { type Preflight, preflight } from "./preflight.ts";
import { redactDeep } from "./redactDeep.ts";
import { createRedactor, type Redactor } from "./redactor.ts";
import type { ReportedCheck, Written } from "./reportModel.ts";
import { createSender, type Sender } from "./sender.ts";
import type { RunSettings, TargetApi, Waiver } from "./settings.ts";

export interface RunOptions {
  readonly settings: RunSettings;
  readonly plan: Plan;
  readonly ports: Ports;
  /** Aborting ends the run early; what was judged until then is reported. */
  readonly signal: AbortSignal;
  /** Whether a glob over check ids matches one. */
  readonly matches: (glob: string, id: string) => boolean;
}

/** Carries a plan out as a stream of events, from which alone the report is computed. */
export async function* run(options: RunOptions): AsyncGenerator<RunEvent, void, undefined> {
  const { settings, plan, ports } = options;
  const startedAt = ports.clock.now();
  const redactor = createRedactor(secretsIn(settings));
  const sender = createSender(settings, ports, redactor, options.signal);
  yield {
    type: "run-started",
    tool: settings.tool,
    run: {
      id: settings.runId,
      startedAt: new Date(startedAt).toISOString(),
      seed: settings.seed,
      profile: settings.profile,
      shard: settings.shard,
      strict: settings.strict,
    },
    target: redactor.redact(settings.target),
    checks: plan.checks.filter(willBeJudged).length,
  };
  const found = await preflight(settings, ports, sender);
  for (const api of found.apis) yield { type: "api-probed", api };
  const judged = new Map<string, JudgedCheck>();
  if (!found.problem) yield* judgeAll(options, sender, redactor, found, judged);
  yield* settleObligations(plan, judged, found, redactor);
  yield {
    type: "run-finished",
    durationMs: ports.clock.now() - startedAt,
    requests: sender.requests,
    end: endOf(found, sender, settings, redactor),
  };
}

async function* judgeAll(
  options: RunOptions,
  sender: Sender,
  redactor: Redactor,
  found: Preflight,
  judged: Map<string, JudgedCheck>,
): AsyncGenerator<RunEvent, void, undefined> {
  const { settings, plan } = options;
  const queue = createEventQueue<RunEvent>();
  const work = judgeConcurrently(options, sender, redactor, found, judged, queue).finally(() => queue.close());
  yield* queue;
  await work;
  yield* observations(settings, found, judged, plan.checks, options.matches);
}

async function judgeConcurrently(
  options: RunOptions,
  sender: Sender,
  redactor: Redactor,
  found: Preflight,
  judged: Map<string, JudgedCheck>,
  queue: EventQueue<RunEvent>,
): Promise<void> {
  const { settings, plan, ports } = options;
  const workers = new PQueue({ concurrency: settings.limits.concurrency });
  const last: (() => Promise<void>)[] = [];
  const witnesses: CorrectionWitness[] = [];
  const fresh = freshNames(settings.runId);
  for (const api of settings.apis) {
    const offered = isOffered(found, api.contract.id);
    const witness = createCorrectionWitness(api, ports);
    for (const operation of api.contract.operations) {
      const entries = plan.checks.filter(
        (entry) => entry.api.contract.id === api.contract.id && entry.operation.id === operation.id,
      );
      const observed = plan.observations.filter(
        (entry) => entry.api.contract.id === api.contract.id && entry.operation.id === operation.id,
      );
      const shared = createOperationRun({
        settings,
        ports,
        sender,
        api,
        operation,
        entries,
        observations: observed,
        fresh,
        clockAheadMs: () => found.clockAheadMs ?? 0,
        onWritten: (written) =>
          queue.push({ type: "written", written: redactDeep({ ...written }, redactor) as Written }),
      });
      shared.onPage((page) => witness.see(operation, page));
      for (const entry of entries) {
        if (!offered && !(api.explicit && entry.check.each === "api")) continue;
        const judge = async () => {
          if (willBeJudged(entry)) queue.push({ type: "check-started", id: entry.id });
          const before = sender.requests;
          const waivedBy = waiverFor(settings.waivers, entry.id, ports.clock.now(), options.matches);
          const result = await judgeCheck({
            entry,
            shared,
            sender,
            redactor,
            waivedBy,
            reportPath: settings.reportPath,
          });
          judged.set(entry.id, result);
          for (const exchange of result.exchanges) queue.push({ type: "exchange-recorded", exchange });
          queue.push({ type: "check-finished", check: result.reported, requests: sender.requests - before });
        };
        if (entry.check.last) last.push(judge);
        else void workers.add(judge);
      }
      if (offered) last.push(...observing(observed, shared, api, operation, redactor, queue));
    }
    await workers.onIdle();
    witnesses.push(witness);
  }
  for (const judge of last) await judge();
  // Only now: what is judged last may be the first to read a list.
  for (const witness of witnesses) {
    for (const { id, state } of witness.states()) queue.push({ type: "correction-judged", id, state });
  }
}

/** What is to be observed at an operation, after everything that is judged: the most telling requests come first. */
function observing(
  planned: readonly PlannedObservation[],
  shared: OperationRun,
  api: TargetApi,
  operation: Operation,
  redactor: Redactor,
  queue: EventQueue<RunEvent>,
): readonly (() => Promise<void>)[] {
  const observed = planned.map((entry) => async () => {
    for (const { id, value } of await observe(entry, shared)) {
      queue.push({ type: "observed", id, value: redactDeep(value, redactor) });
    }
  });
  return [
    ...observed,
    async () => {
      const times = shared.answerTimes();
      if (times === null) return;
      queue.push({ type: "observed", id: `${api.contract.id}/${operation.id}/steadiness/answer-times`, value: times });
    },
  ];
}

function* settleObligations(
  plan: Plan,
  judged: ReadonlyMap<string, JudgedCheck>,
  found: Preflight,
  redactor: Redactor,
): Generator<RunEvent, void, undefined> {
  const unjudged = found.problem ? redactor.redact(found.problem.reason) : "the API is not offered here";
  for (const { requirement, api, operation, subject, check, reason } of plan.obligations) {
    const base = { type: "obligation-settled", requirement, api, operation, subject, check } as const;
    if (reason !== null) {
      yield { ...base, outcome: "not-tested", reason };
      continue;
    }
    const result = check === null ? undefined : judged.get(check)?.subjects.get(subject);
    yield result === undefined
      ? { ...base, outcome: "not-tested", reason: unjudged }
      : { ...base, outcome: result.outcome, reason: result.reason };
  }
  for (const entry of plan.checks) {
    if (judged.has(entry.id)) continue;
    const reasons = [...new Set(entry.subjects.map(({ reason }) => reason ?? unjudged))];
    yield { type: "check-finished", check: unjudgedCheck(entry, reasons.join("; ")), requests: 0 };
  }
}

function unjudgedCheck({ id, level, check }: PlannedCheck, reason: string): ReportedCheck {
  const { title, requirements } = check;
  return { id, status: "skipped", level, title, requirements, reason, violations: [] };
}

function* observations(
  settings: RunSettings,
  found: Preflight,
  judged: ReadonlyMap<string, JudgedCheck>,
  entries: readonly PlannedCheck[],
  matches: RunOptions["matches"],
): Generator<RunEvent, void, undefined> {
  if (found.clockAheadMs !== null) {
    yield { type: "observed", id: "target/clock-ahead-seconds", value: Math.round(found.clockAheadMs / 1000) };
  }
  for (const { check } of settings.waivers) {
    const covered = entries.filter(({ id }) => matches(check, id)).map(({ id }) => judged.get(id)?.reported.status);
    if (covered.every((status) => status === "passed")) {
      yield { type: "observed", id: `waiver/${check}`, value: "not needed any more: what it covers passes" };
    }
  }
}

function endOf(found: Preflight, sender: Sender, settings: RunSettings, redactor: Redactor): RunEnd {
  if (found.problem) return { kind: found.problem.kind, reason: redactor.redact(found.problem.reason) };
  if (sender.stopped) return { kind: "interrupted", reason: redactor.redact(sender.stopped) };
  if (sender.requests >= settings.limits.maxRequests) {
    return {
      kind: "interrupted",
      reason: `the budget of limits.maxRequests (${settings.limits.maxRequests}) is used up`,
    };
  }
  return { kind: "complete" };
}

function waiverFor(waivers: readonly Waiver[], id: string, now: number, matches: RunOptions["matches"]): string | null {
  const today = new Date(now).toISOString().slice(0, 10);
  const waiver = waivers.find(({ check, until }) => matches(check, id) && (until === undefined || until >= today));
  return waiver?.reason ?? null;
}

function willBeJudged({ subjects }: PlannedCheck): boolean {
  return subjects.some(({ reason }) => reason === null);
}

function isOffered({ apis }: Preflight, id: string): boolean {
  return apis.find(({ api, version }) => `${api}@${version}` === id)?.offered ?? false;
}

/** With the credentials as they travel, which targets may send back in an encoding of their own. */
function secretsIn({ auth }: RunSettings): readonly string[] {
  const users = [auth.basic, auth.forbidden?.basic].filter((user) => user !== undefined);
  const travelling = users.map((user) => basicAuthorization(user).replace(/^Basic /, ""));
  return [...users.map(({ password }) => password), auth.bearer?.token, auth.jwtSecret, ...travelling].filter(
    (secret) => secret !== undefined,
  );
}
