import type { Json } from "@iom-conformance/contract";
import type { ApiChanges, Change, ComparedObligation, ComparedRun, Comparison, Standing } from "./comparison.ts";
import { type Judgement, judgementsOf } from "./judgementsOf.ts";
import { pairApis } from "./pairApis.ts";
import type { Report } from "./reportModel.ts";

/**
 * Says what changed between two runs against the same deployment, or against a deployment and its successor. Obligations correspond by
 * API, operation, requirement and subject, also across versions of an API where one took the place of another.
 *
 * What a run did not settle counts neither as good nor as bad: a failure that was not checked again is not fixed, and a failure that
 * nobody looked for before is not a regression.
 */
export function compareReports(older: Report, newer: Report): Comparison {
  const apis = pairApis(older, newer);
  const before = withoutUnoffered(older, apis);
  const successorOf = successors(apis);
  const pairs = pairJudgements(before, newer, apis);
  const listed = (kind: Kind): readonly ComparedObligation[] => merged(pairs.filter((pair) => pair.kind === kind));
  const counted = (kind: Kind): number => pairs.filter((pair) => pair.kind === kind).length;
  const regressed = listed("regressed");
  return {
    older: comparedRun(older),
    newer: comparedRun(newer),
    worse: regressed.some((entry) => entry.after.status === "failed") || apis.withdrawn.length > 0,
    conclusive: older.run.complete && newer.run.complete && canonical(older.run.shard) === canonical(newer.run.shard),
    apis,
    regressed,
    fixed: listed("fixed"),
    stillFailing: listed("still-failing"),
    newlyTested: listed("newly-tested"),
    notRechecked: listed("not-rechecked"),
    stillPassing: counted("still-passing"),
    stillUntested: counted("still-untested"),
    observations: changes(
      before.observations.filter(isComparable).map(({ id, value }) => [successorOf(id), value]),
      newer.observations.filter(isComparable).map(({ id, value }) => [id, value]),
    ),
    corrections: changes(
      before.corrections.map(({ id, state }) => [successorOf(id), state]),
      newer.corrections.map(({ id, state }) => [id, state]),
    ),
  };
}

type Kind =
  | "regressed"
  | "fixed"
  | "still-failing"
  | "newly-tested"
  | "not-rechecked"
  | "still-passing"
  | "still-untested";

type Pair = ComparedObligation & { readonly kind: Kind };

function pairJudgements(older: Report, newer: Report, apis: ApiChanges): readonly Pair[] {
  const successorOf = successors(apis);
  const keyOf = ({ api, operation, requirement, subject }: Judgement): string =>
    JSON.stringify([successorOf(api), operation, requirement, subject]);
  const before = new Map(judgementsOf(older).map((judgement) => [keyOf(judgement), judgement]));
  const after = new Map(judgementsOf(newer).map((judgement) => [keyOf(judgement), judgement]));
  const present = [...after].map(([key, judgement]) => pairOf(before.get(key), judgement, successorOf));
  const missing = [...before]
    .filter(([key]) => !after.has(key))
    .map(([, judgement]) => pairOf(judgement, { ...judgement, standing: absent(whyAbsent(judgement, newer, apis)) }));
  return [...present, ...missing];
}

function pairOf(before: Judgement | undefined, after: Judgement, successorOf = (id: string): string => id): Pair {
  const sameCheck = before?.check != null && successorOf(before.check) === after.check;
  const { requirement, api, operation, subject, standing } = after;
  const then = before?.standing ?? absent(null);
  const kind = kindOf(then, standing);
  return {
    check: after.check ?? before?.check ?? null,
    api,
    operation,
    subject,
    requirements: [requirement],
    level: after.level ?? before?.level ?? null,
    before: then,
    after:
      kind === "fixed" && !sameCheck
        ? absent(`${before?.check ?? "the check that failed"} did not run; ${after.check ?? "no check"} judges it now`)
        : standing,
    kind: kind === "fixed" && !sameCheck ? "not-rechecked" : kind,
  };
}

function kindOf(before: Standing, after: Standing): Kind {
  switch (`${result(before)} ${result(after)}` as const) {
    case "good good":
      return "still-passing";
    case "good bad":
      return "regressed";
    case "bad good":
      return "fixed";
    case "bad bad":
      return "still-failing";
    case "none none":
      return "still-untested";
    case "none good":
    case "none bad":
      return "newly-tested";
    case "good none":
    case "bad none":
      return "not-rechecked";
  }
}

function result({ status }: Standing): "good" | "bad" | "none" {
  if (status === "passed") return "good";
  return status === "failed" || status === "waived" ? "bad" : "none";
}

function absent(reason: string | null): Standing {
  return { status: "absent", reason, expected: null, actual: null };
}

function whyAbsent({ api }: Judgement, { run }: Report, apis: ApiChanges): string {
  if (!run.complete) return `the newer run was cut short: ${run.reason ?? "no reason is known"}`;
  if (apis.withdrawn.includes(api)) return `the target does not offer ${api} any more`;
  if (apis.notCovered.includes(api)) return `the newer report does not cover ${api}`;
  const successor = apis.versionChanged.find((change) => change.older === api)?.newer;
  if (successor) return `${successor} has no such obligation`;
  if (run.shard) return `the newer report is shard ${run.shard.index} of ${run.shard.count} only`;
  return "the newer report has no such obligation";
}

/** Translates what begins with an `api@version` that was replaced. */
function successors({ versionChanged }: ApiChanges): (id: string) => string {
  return (id) => {
    const change = versionChanged.find(({ older }) => id === older || id.startsWith(`${older}/`));
    return change ? change.newer + id.slice(change.older.length) : id;
  };
}

/** Leaves out what an older report says about versions that the target did not offer yet and that now take the place of others. */
function withoutUnoffered(older: Report, { versionChanged }: ApiChanges): Report {
  const stays = (id: string): boolean =>
    !versionChanged.some(({ newer }) => id === newer || id.startsWith(`${newer}/`));
  return {
    ...older,
    checks: older.checks.filter(({ id }) => stays(id)),
    obligations: older.obligations.filter(({ api }) => stays(api)),
    corrections: older.corrections.filter(({ id }) => stays(id)),
    observations: older.observations.filter(({ id }) => stays(id)),
  };
}

/** Requirements that stand and fall together are one entry. */
function merged(pairs: readonly Pair[]): readonly ComparedObligation[] {
  const entries = new Map<string, ComparedObligation>();
  for (const { kind, ...pair } of pairs) {
    const { api, operation, check, subject, before, after } = pair;
    const key = JSON.stringify([api, operation, check, subject, kind, before, after]);
    const known = entries.get(key);
    entries.set(key, known ? { ...known, requirements: [...known.requirements, ...pair.requirements] } : pair);
  }
  return [...entries.values()];
}

function changes<Value extends Json>(
  older: readonly (readonly [id: string, value: Value])[],
  newer: readonly (readonly [id: string, value: Value])[],
): readonly Change<Value>[] {
  const before = new Map(older);
  const after = new Map(newer);
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((id): readonly Change<Value>[] => {
    const [then, now] = [before.get(id), after.get(id)];
    if (then === undefined && now !== undefined) return [{ id, after: now }];
    if (then !== undefined && now === undefined) return [{ id, before: then }];
    if (then === undefined || now === undefined || canonical(then) === canonical(now)) return [];
    return [{ id, before: then, after: now }];
  });
}

/** The same text for equal values, whatever the order of their keys. */
function canonical(value: Json | object): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([left], [right]) => (left < right ? -1 : 1)))
      : part,
  );
}

function comparedRun({ run, tool, target }: Report): ComparedRun {
  const { id, startedAt, profile, shard, complete, reason } = run;
  return { id, startedAt, profile, shard, complete, reason, tool: `${tool.name} ${tool.version}`, target: target.url };
}

/** Times differ from run to run, and mean something only against a limit. */
function isComparable({ id }: { readonly id: string }): boolean {
  return !id.endsWith("/steadiness/answer-times");
}
