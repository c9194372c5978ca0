import type { RunEvent } from "./events.ts";
import type { CheckStatus, Outcome, Report, ReportedCheck, RunSummary, Summary } from "./reportModel.ts";

/** Computes the report from the events of a run alone. A stream that ends before `run-finished` gives an incomplete report. */
export function reportOf(events: Iterable<RunEvent>): Report {
  const apis: Report["target"]["apis"][number][] = [];
  const checks: ReportedCheck[] = [];
  const obligations: Report["obligations"][number][] = [];
  const corrections: Report["corrections"][number][] = [];
  const written: Report["written"][number][] = [];
  const observations: Report["observations"][number][] = [];
  const exchanges = new Map<string, Report["exchanges"][number]>();
  let started: Extract<RunEvent, { type: "run-started" }> | null = null;
  let finished: Extract<RunEvent, { type: "run-finished" }> | null = null;
  for (const event of events) {
    switch (event.type) {
      case "run-started":
        started = event;
        break;
      case "api-probed":
        apis.push(event.api);
        break;
      case "check-finished":
        checks.push(event.check);
        break;
      case "obligation-settled": {
        const { type: _, ...obligation } = event;
        obligations.push(obligation);
        break;
      }
      case "exchange-recorded":
        exchanges.set(event.exchange.id, event.exchange);
        break;
      case "correction-judged":
        corrections.push({ id: event.id, state: event.state });
        break;
      case "observed":
        observations.push({ id: event.id, value: event.value });
        break;
      case "run-finished":
        finished = event;
        break;
      case "written":
        written.push(event.written);
        break;
      case "check-started":
        break;
    }
  }
  if (!started) throw new Error("the stream of events has no run-started");
  const errored = checks.filter(({ status }) => status === "errored").length;
  const reason =
    finished === null
      ? "the run ended without a result"
      : finished.end.kind === "complete"
        ? errored > 0
          ? `${errored} checks ended in an error of the suite`
          : null
        : finished.end.reason;
  const { strict, ...run } = started.run;
  const summaryOfRun: RunSummary = {
    ...run,
    durationMs: finished?.durationMs ?? 0,
    complete: reason === null,
    reason,
  };
  return {
    formatVersion: 1,
    tool: started.tool,
    run: summaryOfRun,
    target: { url: started.target, apis },
    summary: summarize(checks, obligations, finished?.requests ?? 0, reason === null, strict),
    checks: checks.toSorted((a, b) => compareText(a.id, b.id)),
    obligations,
    corrections,
    observations,
    written,
    exchanges: [...exchanges.values()].sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1))),
  };
}

function summarize(
  checks: readonly ReportedCheck[],
  obligations: Report["obligations"],
  requests: number,
  complete: boolean,
  strict: boolean,
): Summary {
  const count = (status: CheckStatus) => checks.filter((check) => check.status === status).length;
  const outcomes = (outcome: Outcome) => obligations.filter((obligation) => obligation.outcome === outcome).length;
  const violated = checks.some(({ status, level }) => status === "failed" && (level === "must" || strict));
  return {
    verdict: violated ? "violated" : complete ? "conformant" : "incomplete",
    passed: count("passed"),
    failed: count("failed"),
    waived: count("waived"),
    unstable: count("unstable"),
    skipped: count("skipped"),
    errored: count("errored"),
    requests,
    obligations: {
      verified: outcomes("verified"),
      violated: outcomes("violated"),
      waived: outcomes("waived"),
      "not-tested": outcomes("not-tested"),
    },
  };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
