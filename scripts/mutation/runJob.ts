import type { Report, ReportedCheck, RunEvent } from "@iom-conformance/conformance";
import type { Job, JobResult } from "./job.ts";
import { judgeSimulator } from "./judgeSimulator.ts";

/** Stands for the questions that a run asks before it judges anything. */
export const PREFLIGHT = "preflight";

/** Judges one simulator. */
export async function runJob(job: Job): Promise<JobResult> {
  const before = performance.now();
  const defects: string[] = [];
  const options = {
    ...(job.kind === "fault" ? { fault: job.id } : { variants: job.ids }),
    onDefect: (error: unknown) => defects.push(`the simulator itself fails: ${String(error)}`),
  };
  const only = job.kind === "fault" && job.only ? job.only : undefined;
  const { report, events } = await judgeSimulator(options, {}, only);
  const stopped = stopOf(events);
  return {
    job,
    failed: [...new Set(withStatus(report, "failed").map(nameOf))].concat(stopped ? [PREFLIGHT] : []).sort(),
    errors: [...new Set(defects), ...withStatus(report, "errored").map(({ id, reason }) => `${id}: ${reason}`)],
    findings: [
      ...[...withStatus(report, "failed"), ...withStatus(report, "unstable")].flatMap(wordsOf),
      ...(stopped ? [stopped] : []),
    ],
    requests: report.summary.requests,
    milliseconds: Math.round(performance.now() - before),
  };
}

/** Why a run ended early, as with a target that refuses good credentials. */
function stopOf(events: readonly RunEvent[]): string | null {
  const last = events.findLast((event) => event.type === "run-finished");
  if (!last) return "the run never ended";
  return last.end.kind === "complete" ? null : last.end.reason;
}

function withStatus(report: Report, status: ReportedCheck["status"]): readonly ReportedCheck[] {
  return report.checks.filter((check) => check.status === status);
}

function nameOf({ id }: ReportedCheck): string {
  return id.split("/").slice(2).join("/");
}

function wordsOf({ id, status, violations }: ReportedCheck): readonly string[] {
  return violations.map(
    ({ subject, expected, actual, input }) =>
      `${id} ${status}${subject === "" ? "" : ` at ${subject}`}: expected ${expected}, actual ${actual} (${JSON.stringify(input)})`,
  );
}
