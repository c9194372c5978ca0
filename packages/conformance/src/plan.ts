import type { Contract, Operation } from "@iom-conformance/contract";
import type { Check, Need, Planning } from "./check.ts";
import { fixturesOf } from "./fixtures.ts";
import type { Observation } from "./observation.ts";
import { createRequestFactory } from "./requestFactory.ts";
import type { Level, Requirement } from "./requirement.ts";
import type { RunSettings, TargetApi } from "./settings.ts";
import type { Subject, SubjectKind } from "./subject.ts";
import { subjectsOf } from "./subjectsOf.ts";
import { Conclusion } from "./verdict.ts";

/** Every obligation, with the check that will judge it or the reason why none can. Made before the first request. */
export interface Plan {
  readonly checks: readonly PlannedCheck[];
  readonly obligations: readonly PlannedObligation[];
  readonly observations: readonly PlannedObservation[];
}

/** One observation at one operation. */
export interface PlannedObservation {
  /** `<api>@<version>/<operationId>/<area>/<observation>` */
  readonly id: string;
  readonly observation: Observation;
  readonly api: TargetApi;
  readonly operation: Operation;
  readonly subjects: readonly PlannedSubject[];
  readonly requests: number;
}

/** One check at one operation. */
export interface PlannedCheck {
  /** `<api>@<version>/<operationId>/<area>/<check>` */
  readonly id: string;
  readonly check: Check;
  readonly api: TargetApi;
  readonly operation: Operation;
  readonly level: Level;
  readonly subjects: readonly PlannedSubject[];
  /** The most requests that it takes, without the shared crawl. */
  readonly requests: number;
}

export interface PlannedSubject {
  readonly subject: Subject;
  /** Why it will not be judged; null when it will be. */
  readonly reason: string | null;
}

export interface PlannedObligation {
  readonly requirement: string;
  readonly api: string;
  readonly operation: string;
  readonly subject: string;
  /** The planned check that judges it; null when none can. */
  readonly check: string | null;
  /** Why it will not be tested; null when a check will judge it. */
  readonly reason: string | null;
}

export type PlanSettings = Pick<
  RunSettings,
  "apis" | "auth" | "fixtures" | "writes" | "profile" | "checks" | "shard"
> & { readonly limits?: Pick<RunSettings["limits"], "probeWritesWithoutCredentials"> } & {
  matches(glob: string, id: string): boolean;
};

/** The methods that RFC 9110, 9.2.1 calls safe and that the run may always send. */
const SAFE_METHODS: ReadonlySet<string> = new Set(["get", "head"]);

/**
 * Lays out a run: pure, sends nothing.
 *
 * @throws PlanError when the catalogue contradicts the requirements, which is an error of the suite.
 */
export function plan(
  settings: PlanSettings,
  checks: readonly Check[],
  requirements: readonly Requirement[],
  observations: readonly Observation[] = [],
): Plan {
  const levels = requirementLevels(checks, requirements);
  const planned = settings.apis.flatMap((api) =>
    api.contract.operations.flatMap((operation) =>
      checks.flatMap((check) => planCheck(settings, api, operation, check, levels)),
    ),
  );
  const byRequirement = new Map<string, PlannedCheck[]>();
  for (const entry of planned) {
    for (const requirement of entry.check.requirements) {
      const key = `${entry.api.contract.id}/${entry.operation.id}/${requirement}`;
      byRequirement.set(key, [...(byRequirement.get(key) ?? []), entry]);
    }
  }
  const obligations = settings.apis.flatMap(({ contract }) =>
    contract.operations.flatMap((operation) =>
      requirements.flatMap((requirement) => obligationsAt(contract, operation, requirement, byRequirement)),
    ),
  );
  const observed = settings.apis.flatMap((api) =>
    api.contract.operations.flatMap((operation) =>
      observations.flatMap((observation) => planObservation(settings, api, operation, observation)),
    ),
  );
  return { checks: shard(planned, settings.shard), obligations, observations: observed };
}

/** Observations are made by the first shard alone. */
function planObservation(
  settings: PlanSettings,
  api: TargetApi,
  operation: Operation,
  observation: Observation,
): readonly PlannedObservation[] {
  const { contract } = api;
  const id = `${contract.id}/${operation.id}/${observation.id}`;
  const planning = planningOf(settings, contract, operation);
  const subjects = subjectsOf(contract, operation, observation.each)
    .filter((subject) => observation.applies?.(subject, planning) ?? true)
    .map((subject) => {
      const reason = reasonAgainst(settings, observation, id, planning);
      return { subject, reason: reason ?? ((settings.shard?.index ?? 1) === 1 ? null : "in another shard") };
    });
  const requests = subjects.filter(({ reason }) => reason === null).length * observation.requests;
  return subjects.length === 0 ? [] : [{ id, observation, api, operation, subjects, requests }];
}

function planningOf(settings: PlanSettings, contract: Contract, operation: Operation): Planning {
  return { contract, operation, fixtures: fixturesOf(settings.fixtures), profile: settings.profile };
}

/** The catalogue and the requirements contradict each other. */
export class PlanError extends Error {
  override readonly name = "PlanError";
}

function requirementLevels(
  checks: readonly Check[],
  requirements: readonly Requirement[],
): ReadonlyMap<string, Requirement> {
  const byId = new Map(requirements.map((requirement) => [requirement.id, requirement]));
  for (const check of checks) {
    for (const id of check.requirements) {
      const requirement = byId.get(id);
      if (!requirement) throw new PlanError(`check ${check.id} names the requirement ${id}, which does not exist`);
      if (requirement.each !== check.each) {
        throw new PlanError(
          `check ${check.id} judges each ${check.each}, but ${id} is applied to each ${requirement.each}`,
        );
      }
    }
  }
  return byId;
}

function planCheck(
  settings: PlanSettings,
  api: TargetApi,
  operation: Operation,
  check: Check,
  requirements: ReadonlyMap<string, Requirement>,
): readonly PlannedCheck[] {
  const { contract } = api;
  const id = `${contract.id}/${operation.id}/${check.id}`;
  const planning = planningOf(settings, contract, operation);
  const subjects = subjectsOf(contract, operation, check.each).flatMap((subject) => {
    const applies = check.applies?.(subject, planning) ?? true;
    if (applies === false) return [];
    return [{ subject, reason: applies === true ? reasonAgainst(settings, check, id, planning) : applies }];
  });
  if (subjects.length === 0) {
    const trait = TRAITS.get(check.each);
    if (trait === undefined || hasTraits(contract)) return [];
    subjects.push({ subject: { kind: check.each, name: "", value: null }, reason: `no trait: ${trait}` });
  }
  const level: Level = check.requirements.some((name) => requirements.get(name)?.level === "must")
    ? "must"
    : check.requirements.some((name) => requirements.get(name)?.level === "should")
      ? "should"
      : "may";
  const requests = subjects.filter(({ reason }) => reason === null).length * check.requests;
  return [{ id, check, api, operation, level, subjects, requests }];
}

/** Why something planned cannot be done; null when it can. */
function reasonAgainst(
  settings: PlanSettings,
  check: Pick<Check, "needs" | "safe" | "refused">,
  id: string,
  planning: Planning,
): string | null {
  if (settings.checks.length > 0 && !settings.checks.some((glob) => settings.matches(glob, id))) {
    return "not selected by --check";
  }
  for (const need of check.needs) {
    const missing = missingNeed(settings, need);
    if (missing) return missing;
  }
  if (check.safe) return null;
  if (!settings.writes && !SAFE_METHODS.has(planning.operation.method)) {
    if (check.refused !== true) return "needs writes: true";
    if (!settings.limits?.probeWritesWithoutCredentials) {
      return "needs writes: true or limits.probeWritesWithoutCredentials: true";
    }
  }
  return againstValidRequest(planning);
}

/** Why no valid request can be made, which is where most checks start; null when one can. */
function againstValidRequest(planning: Planning): string | null {
  try {
    createRequestFactory(planning, () => "").request();
    return null;
  } catch (error) {
    if (error instanceof Conclusion && error.verdict.status === "skip") return error.verdict.reason;
    throw error;
  }
}

function missingNeed({ auth, profile }: PlanSettings, need: Need): string | null {
  switch (need) {
    case "deployment":
      return profile === "mock" ? "static mock" : null;
    case "basic":
      return auth.basic ? null : "needs auth.basic";
    case "bearer":
      return auth.bearer ? null : "needs auth.bearer";
    case "token":
      return auth.bearer || auth.jwtSecret ? null : "needs auth.bearer or auth.jwtSecret";
    case "jwtSecret":
      return auth.jwtSecret ? null : "needs auth.jwtSecret";
    case "forbidden":
      return auth.forbidden ? null : "needs auth.forbidden";
  }
}

function obligationsAt(
  contract: Contract,
  operation: Operation,
  requirement: Requirement,
  byRequirement: ReadonlyMap<string, readonly PlannedCheck[]>,
): readonly PlannedObligation[] {
  const base = { requirement: requirement.id, api: contract.id, operation: operation.id };
  const subjects = subjectsOf(contract, operation, requirement.each);
  const trait = TRAITS.get(requirement.each);
  if (subjects.length === 0 && trait !== undefined && !hasTraits(contract)) {
    return [{ ...base, subject: "", check: null, reason: `no trait: ${trait}` }];
  }
  if (requirement.untested !== undefined) {
    const reason = requirement.untested;
    return subjects.map(({ name }) => ({ ...base, subject: name, check: null, reason }));
  }
  const entries = byRequirement.get(`${contract.id}/${operation.id}/${requirement.id}`) ?? [];
  return subjects.flatMap(({ name }) => {
    const judged = entries.flatMap((entry) =>
      entry.subjects.filter(({ subject }) => subject.name === name).map(({ reason }) => ({ check: entry.id, reason })),
    );
    const best = judged.find(({ reason }) => reason === null) ?? judged[0];
    return best ? [{ ...base, subject: name, ...best }] : [];
  });
}

/** The kinds of subject that only a behaviour overlay brings, with the trait that brings them. */
const TRAITS: ReadonlyMap<SubjectKind, string> = new Map<SubjectKind, string>([
  ["pagination", "pagination"],
  ["sorting", "sorting"],
  ["sort-key", "sorting"],
  ["filtering", "filters"],
  ["filter", "filters"],
  ["permission", "permissions"],
  ["reference", "references"],
  ["unique", "unique"],
  ["count", "counts"],
  ["code", "codeList"],
  ["identity", "identity"],
  ["created", "created"],
]);

/** Whether anybody has said what the prose of this document promises; if not, an absent trait is a gap and not an answer. */
function hasTraits(contract: Contract): boolean {
  return contract.operations.some(
    (operation) =>
      Object.keys(operation.traits).length > 0 ||
      operation.parameters.some(({ traits }) => Object.keys(traits).length > 0),
  );
}

function shard(planned: readonly PlannedCheck[], part: RunSettings["shard"]): readonly PlannedCheck[] {
  if (!part) return planned;
  return planned.map((entry, position) =>
    position % part.count === part.index - 1
      ? entry
      : {
          ...entry,
          requests: 0,
          subjects: entry.subjects.map(({ subject, reason }) => ({ subject, reason: reason ?? "in another shard" })),
        },
  );
}
