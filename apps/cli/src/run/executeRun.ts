import { renderTerminal } from "@iom-conformance/reporters";
import { type ExitCode, exitCodes } from "../exitCodes.ts";
import type { Io } from "../io.ts";
import { printPlan } from "../plan/executePlan.ts";
import { usesColor } from "../usesColor.ts";
import { carryOut } from "./carryOut.ts";
import { createRunSettings } from "./createRunSettings.ts";
import { exitCodeOf } from "./exitCodeOf.ts";
import { openOutputFolder } from "./outputFolder.ts";
import { planRun, requireTarget } from "./planRun.ts";
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
  const progress = options.progress
    ? createProgress({ stderr: io.stderr, color: usesColor(io.stderr, io.env), now: () => Date.now() })
    : null;
  const outcome = await carryOut(settings, planned, certificates, progress, io.interrupted);
  const written: string[] = [];
  for (const reporter of reporters) {
    written.push(await folder.write(reporter.fileName, reporter.render(outcome.report)));
  }
  io.stdout.write(renderTerminal(outcome.report, { color: usesColor(io.stdout, io.env), reports: written }));
  warn(io, needlessWaivers(outcome.report));
  if (outcome.error !== null) throw outcome.error;
  return exitCodeOf(outcome.report, outcome.end);
}

function warn(io: Io, warnings: readonly string[]): void {
  for (const warning of warnings) io.stderr.write(`warning: ${warning}\n`);
}
