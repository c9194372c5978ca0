import type { Report, RunEnd } from "@iom-conformance/conformance";
import { type ExitCode, exitCodes } from "../exitCodes.ts";

/**
 * The exit code of a run. One that did not reach its end has no verdict, whatever it found on the way; errors of the suite leave the
 * verdict of the other checks standing when it is a bad one.
 */
export function exitCodeOf(report: Report, end: RunEnd): ExitCode {
  if (end.kind !== "complete") return exitCodes.noVerdict;
  switch (report.summary.verdict) {
    case "violated":
      return exitCodes.violated;
    case "incomplete":
      return exitCodes.noVerdict;
    case "conformant":
      return exitCodes.ok;
  }
}
