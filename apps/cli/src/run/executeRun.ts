import { type Report, type RunEnd, type RunEvent, type RunSettings, reportOf, run } from "@iom-conformance/conformance";
import { renderTerminal } from "@iom-conformance/reporters";
import { createPorts } from "../createPorts.ts";
import { type ExitCode, exitCodes } from "../exitCodes.ts";
import type { Io } from "../io.ts";
import { printPlan } from "../plan/executePlan.ts";
import { createTransport } from "../transport/createTransport.ts";
import { usesColor } from "../usesColor.ts";
import { createRunSettings } from "./createRunSettings.ts";
import { exitCodeOf } from "./exitCodeOf.ts";
import { openOutputFolder } from "./outputFolder.ts";
import { type PlannedRun, planRun, requireTarget } from "./planRun.ts";
import { createProgress } from "./progress.ts";
import { readCertificates } from "./readCertificates.ts";
import type { RunOptions } from "./runOptions.ts";
import { selectReporters } from "./selectReporters.ts";
import { needlessWaivers, waiverWarnings } from "./waiverWarnings.ts";

/** Checks a deployment, writes the reports and prints the summary. */
export async function executeRun(options: RunOptions, io: Io): Promise<ExitCode> {
  const reporters = selectReporters(options.reporter ?? []);
  const planned = await planRun(options, io, { omissions: options.dryRun !== true });
  requireTarget(planned);
  warn(io, [...planned.warnings, ...waiverWarnings(planned.config, Date.now())]);
  if (options.dryRun === true) {
    printPlan(planned, io, false);
    return exitCodes.ok;
  }
  const certificates = await readCertificates(planned.config, io.cwd);
  const folder = await openOutputFolder(options.out, io.cwd);
  const settings = createRunSettings(planned, options);
  const outcome = await carryOut(settings, planned, certificates, options.progress, io);
  const written: string[] = [];
  for (const reporter of reporters) {
    written.push(await folder.write(reporter.fileName, reporter.render(outcome.report)));
  }
  io.stdout.write(renderTerminal(outcome.report, { color: usesColor(io.stdout, io.env), reports: written }));
  warn(io, needlessWaivers(outcome.report));
  if (outcome.error !== null) throw outcome.error;
  return exitCodeOf(outcome.report, outcome.end);
}

interface RunOutcome {
  readonly report: Report;
  readonly end: RunEnd;
  /** What ended the run although it never should; the report holds what happened before. */
  readonly error: Error | null;
}

async function carryOut(
  settings: RunSettings,
  { plan, matches, config }: PlannedRun,
  certificates: readonly string[] | null,
  showProgress: boolean,
  io: Io,
): Promise<RunOutcome> {
  const transport = createTransport({
    connections: settings.limits.concurrency,
    insecure: config.values.tls?.insecure ?? false,
    ...(certificates === null ? {} : { certificates }),
  });
  const progress = showProgress
    ? createProgress({ stderr: io.stderr, color: usesColor(io.stderr, io.env), now: () => Date.now() })
    : null;
  const events: RunEvent[] = [];
  let end: RunEnd = { kind: "interrupted", reason: "the run ended without a result" };
  let error: Error | null = null;
  try {
    const ports = createPorts(transport.send);
    for await (const event of run({ settings, plan, ports, signal: io.interrupted, matches })) {
      events.push(event);
      if (event.type === "run-finished") end = event.end;
      progress?.see(event);
    }
  } catch (reason) {
    if (events.length === 0) throw reason;
    error = reason instanceof Error ? reason : new Error(String(reason));
  } finally {
    progress?.end();
    await transport.close();
  }
  return { report: reportOf(events), end, error };
}

function warn(io: Io, warnings: readonly string[]): void {
  for (const warning of warnings) io.stderr.write(`warning: ${warning}\n`);
}
