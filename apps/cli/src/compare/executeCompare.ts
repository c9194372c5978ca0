import { compareReports } from "@iom-conformance/conformance";
import { renderComparison } from "@iom-conformance/reporters";
import { type ExitCode, exitCodes } from "../exitCodes.ts";
import type { Io } from "../io.ts";
import { usesColor } from "../usesColor.ts";
import { readReport } from "./readReport.ts";

export interface CompareOptions {
  readonly older: string;
  readonly newer: string;
  readonly json: boolean;
}

/** Says what changed between two reports; the exit code says whether something got worse. */
export async function executeCompare({ older, newer, json }: CompareOptions, io: Io): Promise<ExitCode> {
  const comparison = compareReports(await readReport(older, io.cwd), await readReport(newer, io.cwd));
  io.stdout.write(
    json
      ? `${JSON.stringify(comparison, null, 2)}\n`
      : renderComparison(comparison, { color: usesColor(io.stdout, io.env) }),
  );
  return comparison.worse ? exitCodes.violated : exitCodes.ok;
}
