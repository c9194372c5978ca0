import { type ExitCode, exitCodes } from "../exitCodes.ts";
import type { Io } from "../io.ts";
import { type PlannedRun, planRun } from "../run/planRun.ts";
import type { PlanOptions } from "../run/runOptions.ts";
import { renderPlan } from "./renderPlan.ts";
import { summarizePlan } from "./summarizePlan.ts";

/** Prints what `run` would send and judge, and sends nothing. A target is not needed. */
export async function executePlan(options: PlanOptions & { readonly json?: boolean }, io: Io): Promise<ExitCode> {
  const planned = await planRun(options, io);
  for (const warning of planned.warnings) io.stderr.write(`warning: ${warning}\n`);
  printPlan(planned, io, options.json === true);
  return exitCodes.ok;
}

/** Writes a plan to stdout, for people or as JSON. */
export function printPlan({ plan, target }: PlannedRun, io: Pick<Io, "stdout">, json: boolean): void {
  const summary = summarizePlan(plan);
  io.stdout.write(json ? `${JSON.stringify({ target, ...summary }, null, 2)}\n` : renderPlan(summary));
}
