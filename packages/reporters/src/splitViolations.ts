import type { Report, ReportedCheck, Violation } from "@iom-conformance/conformance";

/** What one check found: at some subjects violations, at others surprises that did not repeat. */
export interface Found {
  readonly confirmed: readonly Violation[];
  readonly unstable: readonly Violation[];
}

/** Tells confirmed violations from those that did not repeat: a failed check can have both, and only the obligations say which is which. */
export function splitViolations(report: Report): (check: ReportedCheck) => Found {
  const unsettled = new Set(
    report.obligations
      .filter(({ outcome }) => outcome === "not-tested")
      .map(({ check, subject }) => JSON.stringify([check, subject])),
  );
  return ({ id, status, violations }) => {
    const repeated = ({ subject }: Violation): boolean =>
      status !== "unstable" && !unsettled.has(JSON.stringify([id, subject]));
    return {
      confirmed: violations.filter((violation) => repeated(violation)),
      unstable: violations.filter((violation) => !repeated(violation)),
    };
  };
}
