import type { Plan, PlannedCheck, Violation } from "@iom-conformance/conformance";
import { UsageError } from "../usageError.ts";

/**
 * The part of a plan that judges one violation again: its check at its subjects. A check that judges what a run has received by then
 * needs the other checks of its operation as well.
 * @throws {UsageError} when the check cannot be judged with this configuration
 */
export function planReplay(plan: Plan, id: string, violation: Violation): Plan {
  const entry = plan.checks.find((planned) => planned.id === id);
  const subjects = entry?.subjects.filter(({ subject }) => violation.subjects.includes(subject.name)) ?? [];
  if (entry === undefined || subjects.length === 0) {
    throw new UsageError(
      `${violation.id}: this version does not judge ${id} any more${entry === undefined ? "" : ` at ${violation.subject}`}. Run all checks instead, with \`iom-conformance run\`.`,
    );
  }
  const reasons = [...new Set(subjects.flatMap(({ reason }) => reason ?? []))];
  if (subjects.every(({ reason }) => reason !== null)) {
    throw new UsageError(
      `${violation.id}: ${id} cannot be judged: ${reasons.join("; ")}. Use the config file of the run that found it, with --config.`,
    );
  }
  const { api, operation } = entry;
  const asked = { ...entry, subjects };
  return {
    checks: entry.check.last === true ? [...othersOf(plan, entry), asked] : [asked],
    obligations: subjects.map(({ subject, reason }) => ({
      requirement: entry.check.requirements[0],
      api: api.contract.id,
      operation: operation.id,
      subject: subject.name,
      check: id,
      reason,
    })),
    observations: [],
  };
}

function othersOf(plan: Plan, { id, api, operation }: PlannedCheck): readonly PlannedCheck[] {
  return plan.checks.filter((other) => other.id !== id && other.api === api && other.operation === operation);
}
