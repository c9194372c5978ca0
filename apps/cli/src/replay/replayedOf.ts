import type { Report, RunEnd, Violation } from "@iom-conformance/conformance";

/** What became of a violation. */
export type Replayed =
  | { readonly kind: "shows" | "shows-sometimes"; readonly violations: readonly Violation[] }
  | { readonly kind: "shows-no-more" }
  | { readonly kind: "no-verdict"; readonly reason: string };

/** Reads the report of a replay, whose obligations are the subjects of the violation. */
export function replayedOf(report: Report, end: RunEnd, id: string): Replayed {
  if (end.kind !== "complete") return { kind: "no-verdict", reason: end.reason };
  const check = report.checks.find((judged) => judged.id === id);
  const violations = check?.violations ?? [];
  if (violations.length > 0) {
    return { kind: check?.status === "failed" ? "shows" : "shows-sometimes", violations };
  }
  const untested = report.obligations.filter(({ outcome }) => outcome === "not-tested");
  if (untested.length === 0) return { kind: "shows-no-more" };
  const reasons = new Set(untested.map(({ reason }) => reason ?? "no reason is known"));
  return { kind: "no-verdict", reason: [...reasons].join("; ") };
}
