import { checks } from "@iom-conformance/checks";
import type { Report } from "@iom-conformance/conformance";
import { faults } from "@iom-conformance/simulator";
import { judgeSimulator } from "./judgeSimulator.ts";

/** Stands for the questions that a run asks before it judges anything. */
const PREFLIGHT = "preflight";

/** Which checks fail on which fault. */
export interface MutationMatrix {
  /** For each fault the ids of the checks that failed, as `area/name`. */
  readonly found: ReadonlyMap<string, readonly string[]>;
  /** Faults that no check found. */
  readonly survivors: readonly string[];
  /** Checks that failed on no fault. */
  readonly idle: readonly string[];
  /** What was held against the healthy simulator, or was an error of the suite. */
  readonly falseAlarms: readonly string[];
}

/** Judges the healthy simulator, then one with each fault. */
export async function mutationMatrix(onFault: (id: string) => void = () => {}): Promise<MutationMatrix> {
  const healthy = await judgeSimulator({});
  const found = new Map<string, readonly string[]>();
  const errors: string[] = [];
  for (const fault of faults) {
    onFault(fault.id);
    const { report } = await judgeSimulator({ fault });
    found.set(fault.id, findersOf(report));
    errors.push(...withStatus(report, "errored").map((id) => `${fault.id}: ${id} ended in an error`));
  }
  const failing = new Set([...found.values()].flat());
  return {
    found,
    survivors: [...found].filter(([, names]) => names.length === 0).map(([id]) => id),
    idle: checks.map(({ id }) => id).filter((id) => !failing.has(id)),
    falseAlarms: [
      ...(["failed", "unstable", "errored"] as const).flatMap((status) =>
        withStatus(healthy.report, status).map((id) => `${id} ${status} on the healthy simulator`),
      ),
      ...errors,
    ],
  };
}

/** A target that refuses good credentials is found out before the first check. */
function findersOf(report: Report): readonly string[] {
  const names = new Set(withStatus(report, "failed").map(nameOf));
  if (!report.run.complete) names.add(PREFLIGHT);
  return [...names].sort();
}

function withStatus(report: Report, status: string): readonly string[] {
  return report.checks.filter((check) => check.status === status).map(({ id }) => id);
}

function nameOf(id: string): string {
  return id.split("/").slice(2).join("/");
}
