import type { Report } from "@iom-conformance/conformance";

/** Turns a report into the text of one file. Pure; only the command line writes. */
export interface Reporter {
  /** As on the command line. */
  readonly name: string;
  /** Name of the file below the output folder. */
  readonly fileName: string;
  render(report: Report): string;
}
