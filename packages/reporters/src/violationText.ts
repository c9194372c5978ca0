import type { Exchange, Violation } from "@iom-conformance/conformance";
import { visibleLine } from "./visible.ts";

/** One line: where, what was expected and what was seen. */
export function violationLine({
  subject,
  expected,
  actual,
  occurrences = 1,
}: Pick<Violation, "subject" | "expected" | "actual"> & Partial<Pick<Violation, "occurrences">>): string {
  const others = occurrences > 1 ? ` and ${occurrences - 1} more` : "";
  return visibleLine(`${subject === "" ? "" : `${subject}${others}: `}expected ${expected}; got ${actual}`);
}

/** So many subjects that show the same are named. */
const NAMED_SUBJECTS = 10;

/**
 * Everything that somebody who mends it needs, one fact per line. Only the command may have several, for a body of several lines, so that
 * no answer can pretend to be a fact; it is left as it is.
 */
export function violationText(violation: Violation, exchanges: ReadonlyMap<string, Exchange>): string {
  const { subject, expected, actual, input, subjects, curl, replay } = violation;
  const facts: readonly (readonly [name: string, text: string])[] = [
    ["subject", subject],
    ["also", namesOf(subjects.filter((other) => other !== subject))],
    ["expected", expected],
    ["actual", actual],
    ["input", Object.keys(input).length > 0 ? JSON.stringify(input) : ""],
    ...violation.exchanges.map((id) => ["exchange", exchangeLine(exchanges.get(id))] as const),
    ["replay", replay],
  ];
  const lines = facts.flatMap(([name, text]) => (text === "" ? [] : [`${name}: ${visibleLine(text)}`]));
  return [...lines, ...(curl === "" ? [] : [`curl: ${curl}`])].join("\n");
}

function namesOf(subjects: readonly string[]): string {
  const more = subjects.length - NAMED_SUBJECTS;
  return `${subjects.slice(0, NAMED_SUBJECTS).join(", ")}${more > 0 ? ` and ${more} more, see report.json` : ""}`;
}

function exchangeLine(exchange: Exchange | undefined): string {
  if (!exchange) return "";
  const { request, response } = exchange;
  return `${request.method} ${request.url} was answered with ${response.status}`;
}
