import { checkIdParts, type Report, type ReportedCheck, type Violation } from "@iom-conformance/conformance";
import { readReport } from "../compare/readReport.ts";
import { type ExitCode, exitCodes } from "../exitCodes.ts";
import type { Io } from "../io.ts";
import { nearestName } from "../nearestName.ts";
import { carryOut } from "../run/carryOut.ts";
import { createRunSettings } from "../run/createRunSettings.ts";
import { planRun, requireTarget } from "../run/planRun.ts";
import { readCertificates } from "../run/readCertificates.ts";
import { UsageError } from "../usageError.ts";
import { usesColor } from "../usesColor.ts";
import { planReplay } from "./planReplay.ts";
import { renderReplay } from "./renderReplay.ts";
import { type Replayed, replayedOf } from "./replayedOf.ts";

export interface ReplayOptions {
  readonly report: string;
  readonly violation: string;
  readonly config?: string;
  readonly target?: string;
  readonly spec?: readonly string[];
}

/**
 * Judges the check of one violation again at its subjects. The report holds no credentials, so the requests are made anew from the config
 * file of today, with the seed of the run that found it.
 */
export async function executeReplay(options: ReplayOptions, io: Io): Promise<ExitCode> {
  const report = await readReport(options.report, io.cwd);
  const { check, violation } = findViolation(report, options);
  const profile = report.run.profile === "mock" ? "mock" : "deployment";
  const planned = await planRun({ ...options, api: [checkIdParts(check.id).api], profile }, io);
  requireTarget(planned);
  for (const warning of planned.warnings) io.stderr.write(`warning: ${warning}\n`);
  const plan = planReplay(planned.plan, check.id, violation);
  const certificates = await readCertificates(planned.config, io.cwd);
  const apis = planned.apis.filter(({ contract }) => contract.id === checkIdParts(check.id).api);
  const settings = {
    ...createRunSettings({ ...planned, apis }, { profile, seed: report.run.seed }),
    waivers: [],
    reportPath: options.report,
  };
  const outcome = await carryOut(settings, { ...planned, plan }, certificates, null, io.interrupted);
  if (outcome.error !== null) throw outcome.error;
  const replayed = replayedOf(outcome.report, outcome.end, check.id);
  io.stdout.write(
    renderReplay({ before: report, check, violation, now: outcome.report, replayed }, usesColor(io.stdout, io.env)),
  );
  return codes[replayed.kind];
}

const codes: { readonly [kind in Replayed["kind"]]: ExitCode } = {
  "shows-no-more": exitCodes.ok,
  shows: exitCodes.violated,
  "shows-sometimes": exitCodes.violated,
  "no-verdict": exitCodes.noVerdict,
};

/** @throws {UsageError} when the report has no such violation */
function findViolation(
  report: Report,
  options: ReplayOptions,
): { readonly check: ReportedCheck; readonly violation: Violation } {
  const found = report.checks.flatMap((check) => check.violations.map((violation) => ({ check, violation })));
  const match = found.find(({ violation }) => violation.id === options.violation);
  if (match !== undefined) return match;
  const ids = found.map(({ violation }) => violation.id);
  const nearest = nearestName(options.violation, ids);
  const mend =
    nearest !== null
      ? `Did you mean "${nearest}"?`
      : ids.length === 0
        ? "It has none at all."
        : `Name the id of one of its ${ids.length}, such as ${ids[0]}.`;
  throw new UsageError(`${options.report}: there is no violation "${options.violation}". ${mend}`);
}
