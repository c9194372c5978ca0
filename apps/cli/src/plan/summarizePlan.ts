import { checkIdParts, type Plan, type PlannedCheck, type PlannedObservation } from "@iom-conformance/conformance";

/** What a run would send and judge, in numbers. */
export interface PlanSummary {
  readonly checks: number;
  readonly observations: number;
  readonly obligations: number;
  /** Upper bound, without the shared crawls. */
  readonly requests: number;
  readonly kinds: RequestKinds;
  readonly apis: readonly ApiSummary[];
  /** What will not be tested, by reason, the most frequent first. */
  readonly notTested: readonly UntestedGroup[];
}

export interface UntestedGroup {
  readonly reason: string;
  /** The key of the config file that would change it; null when none would. */
  readonly enabledBy: string | null;
  /** False where no check judges the requirement, whatever the configuration. */
  readonly judgeable: boolean;
  readonly obligations: number;
  /** Ids of checks, or of requirements where there is no check. */
  readonly names: readonly string[];
}

/** The most requests of each kind. */
export interface RequestKinds {
  /** Sent with GET or HEAD, with credentials that are let in or where none are needed. */
  readonly reading: number;
  /** Sent with the method of an operation that writes, and with credentials that are let in. */
  readonly writing: number;
  /** Sent with no or invalid credentials, so that no healthy target does anything. */
  readonly refused: number;
}

export interface ApiSummary {
  readonly api: string;
  readonly url: string;
  readonly operations: readonly {
    readonly operation: string;
    readonly method: string;
    readonly path: string;
    readonly checks: number;
    /** Of checks and observations. */
    readonly requests: number;
    readonly kinds: RequestKinds;
    readonly observed: { readonly observations: number; readonly requests: number };
    readonly areas: readonly { readonly area: string; readonly checks: number; readonly requests: number }[];
  }[];
}

export function summarizePlan(plan: Plan): PlanSummary {
  const judged = plan.checks.filter(willBeJudged);
  const observed = plan.observations.filter(willBeJudged);
  const apis = [...new Set(plan.checks.map(({ api }) => api))];
  return {
    checks: judged.length,
    observations: observed.length,
    obligations: plan.obligations.length,
    requests: sum(judged) + sum(observed),
    kinds: kindsOf([...judged, ...observed]),
    apis: apis.map((api) => ({
      api: api.contract.id,
      url: api.url,
      operations: api.contract.operations.map((operation) => {
        const entries = judged.filter((entry) => entry.api === api && entry.operation === operation);
        const seen = observed.filter((entry) => entry.api === api && entry.operation === operation);
        const areas = Map.groupBy(entries, ({ id }) => checkIdParts(id).area);
        return {
          operation: operation.id,
          method: operation.method.toUpperCase(),
          path: operation.path,
          checks: entries.length,
          requests: sum(entries) + sum(seen),
          kinds: kindsOf([...entries, ...seen]),
          observed: { observations: seen.length, requests: sum(seen) },
          areas: [...areas]
            .map(([area, members]) => ({ area, checks: members.length, requests: sum(members) }))
            .toSorted((a, b) => (a.area < b.area ? -1 : 1)),
        };
      }),
    })),
    notTested: notTested(plan),
  };
}

function kindsOf(entries: readonly (PlannedCheck | PlannedObservation)[]): RequestKinds {
  const groups = Map.groupBy(entries, kindOf);
  const count = (kind: keyof RequestKinds) => sum(groups.get(kind) ?? []);
  return { reading: count("reading"), writing: count("writing"), refused: count("refused") };
}

function kindOf(entry: PlannedCheck | PlannedObservation): keyof RequestKinds {
  const { safe, refused } = "check" in entry ? entry.check : entry.observation;
  if (refused === true) return "refused";
  return safe === true || entry.operation.method === "get" || entry.operation.method === "head" ? "reading" : "writing";
}

function notTested(plan: Plan): readonly UntestedGroup[] {
  const untested = plan.obligations.filter(({ reason }) => reason !== null);
  const groups = Map.groupBy(untested, ({ reason, check }) => `${check === null ? "no check" : "check"}: ${reason}`);
  return [...groups.values()]
    .map((members) => {
      const reason = members[0]?.reason ?? "";
      return {
        reason,
        enabledBy: /^needs (.+)$/.exec(reason)?.[1] ?? null,
        judgeable: members.some(({ check }) => check !== null),
        obligations: members.length,
        names: [...new Set(members.map(({ check, requirement }) => check ?? requirement))].sort(),
      };
    })
    .toSorted((a, b) => b.obligations - a.obligations || (a.reason < b.reason ? -1 : 1));
}

function willBeJudged({ subjects }: PlannedCheck | PlannedObservation): boolean {
  return subjects.some(({ reason }) => reason === null);
}

function sum(entries: readonly (PlannedCheck | PlannedObservation)[]): number {
  return entries.reduce((total, { requests }) => total + requests, 0);
}
