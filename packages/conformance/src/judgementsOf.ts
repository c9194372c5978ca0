import { checkIdParts } from "./checkIdParts.ts";
import type { Standing } from "./comparison.ts";
import type { CheckStatus, Outcome, Report, ReportedCheck, ReportedObligation } from "./reportModel.ts";
import type { Level } from "./requirement.ts";

/** One obligation with what a report says about it. */
export interface Judgement {
  readonly requirement: string;
  readonly api: string;
  readonly operation: string;
  readonly subject: string;
  readonly check: string | null;
  readonly level: Level | null;
  readonly standing: Standing;
}

/**
 * Reads a report as one judgement per obligation. A check that no obligation names is judged as a whole, so that nothing that a report
 * says gets lost.
 */
export function judgementsOf(report: Report): readonly Judgement[] {
  const checks = new Map(report.checks.map((check) => [check.id, check]));
  const named = new Set(report.obligations.map((obligation) => obligation.check));
  return [
    ...report.obligations.map((obligation) => judgementOf(obligation, checks.get(obligation.check ?? "") ?? null)),
    ...report.checks.filter((check) => !named.has(check.id)).flatMap(wholeCheck),
  ];
}

function judgementOf(obligation: ReportedObligation, check: ReportedCheck | null): Judgement {
  const { requirement, api, operation, subject } = obligation;
  const status = statusOf(obligation.outcome, subject, check);
  return {
    requirement,
    api,
    operation,
    subject,
    check: obligation.check,
    level: check?.level ?? null,
    standing: standingOf(status, obligation.reason, subject, check),
  };
}

const settled: { readonly [outcome in Exclude<Outcome, "not-tested">]: CheckStatus } = {
  verified: "passed",
  violated: "failed",
  waived: "waived",
};

/** The one thing that a check says about a subject without a result: a violation that did not repeat. */
function statusOf(outcome: Outcome, subject: string, check: ReportedCheck | null): CheckStatus {
  if (outcome !== "not-tested") return settled[outcome];
  if (check?.violations.some((violation) => violation.subject === subject)) return "unstable";
  return check?.status === "errored" ? "errored" : "skipped";
}

function standingOf(
  status: CheckStatus,
  reason: string | null,
  subject: string,
  check: ReportedCheck | null,
): Standing {
  const violation = status === "passed" ? undefined : check?.violations.find((found) => found.subject === subject);
  return {
    status,
    reason: status === "passed" || status === "failed" ? null : (reason ?? check?.reason ?? null),
    expected: violation?.expected ?? null,
    actual: violation?.actual ?? null,
  };
}

function wholeCheck(check: ReportedCheck): readonly Judgement[] {
  const { api, operation } = checkIdParts(check.id);
  const subjects = new Set(check.violations.map((violation) => violation.subject));
  return [...(subjects.size > 0 ? subjects : [""])].flatMap((subject) =>
    check.requirements.map((requirement) => ({
      requirement,
      api,
      operation,
      subject,
      check: check.id,
      level: check.level,
      standing: standingOf(check.status, check.reason, subject, check),
    })),
  );
}
