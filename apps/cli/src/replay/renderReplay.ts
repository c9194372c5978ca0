import { styleText } from "node:util";
import type { Report, ReportedCheck, Violation } from "@iom-conformance/conformance";
import { violationLine, visibleLine } from "@iom-conformance/reporters";
import type { Replayed } from "./replayedOf.ts";

export interface ReplayTold {
  /** The report that names the violation. */
  readonly before: Report;
  readonly check: ReportedCheck;
  readonly violation: Violation;
  /** The report of the replay. */
  readonly now: Report;
  readonly replayed: Replayed;
}

/** What was seen then, what was seen now, and what follows; the verdict stands on the last line. */
export function renderReplay({ before, check, violation, now, replayed }: ReplayTold, color: boolean): string {
  const found = "violations" in replayed ? replayed.violations : [];
  const curl = found.map((entry) => entry.curl).find((command) => command !== "");
  const lines = [
    `${violation.id}  ${check.id} (${check.level})`,
    check.title,
    "",
    `then  ${before.run.startedAt}  ${before.target.url}`,
    `      ${violationLine(violation)}`,
    `now   ${now.run.startedAt}  ${now.target.url}`,
    ...(found.length > 0
      ? found.map((entry) => `      ${violationLine(entry)}`)
      : [`      ${replayed.kind === "no-verdict" ? "not judged" : "as expected"}`]),
    ...(curl === undefined ? [] : [`      ${curl}`]),
    "",
  ];
  const { text, style } = verdictOf(replayed);
  const verdict = visibleLine(text);
  const painted = color ? styleText(style, verdict, { validateStream: false }) : verdict;
  return [...lines.map(visibleLine), painted].map((line) => `${line}\n`).join("");
}

function verdictOf(replayed: Replayed): { readonly text: string; readonly style: "red" | "green" | "yellow" } {
  switch (replayed.kind) {
    case "shows":
      return { text: "STILL SHOWS", style: "red" };
    case "shows-sometimes":
      return { text: "STILL SHOWS, but not each time", style: "red" };
    case "shows-no-more":
      return { text: "SHOWS NO MORE", style: "green" };
    case "no-verdict":
      return { text: `NO VERDICT: ${replayed.reason}`, style: "yellow" };
  }
}
