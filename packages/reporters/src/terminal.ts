import { checkIdParts, type Report, type ReportedCheck, type Violation } from "@iom-conformance/conformance";
import { type Block, fitBlocks } from "./fitBlocks.ts";
import type { Reporter } from "./reporter.ts";
import { splitViolations } from "./splitViolations.ts";
import { cut, type Line, line, paint } from "./style.ts";
import { violationLine } from "./violationText.ts";
import { visibleLine } from "./visible.ts";

/** One line less than the smallest usual terminal has, for the prompt. */
const LINES = 23;
const COLUMNS = 100;
/** Columns below which the start of an expectation says nothing. */
const SHORTEST = 15;
const REASON_LINES = 3;
const NO_TRAIT = "no trait";

export interface TerminalOptions {
  /** Default: no codes, only text. */
  readonly color?: boolean;
  /** Where the reports were written, as it is to be shown. */
  readonly reports?: readonly string[];
}

/** The report as a summary that fits a screen, however much there is to tell. */
export const terminal: Reporter = {
  name: "terminal",
  fileName: "summary.txt",
  render: (report) => renderTerminal(report),
};

/** At most 24 lines of at most 100 columns; nothing that the target sent reaches the terminal as a control character. */
export function renderTerminal(report: Report, { color = false, reports = [] }: TerminalOptions = {}): string {
  const head = headLines(report);
  const foot = reportLines(reports);
  const sections = sectionsOf(report);
  const sizes = shares(sections, LINES - head.length - foot.length);
  const body = sections.map(({ heading, blocks }, index) => [heading, ...fitBlocks(blocks, (sizes[index] ?? 0) - 1)]);
  const paragraphs = [head, ...body, foot].filter((lines) => lines.length > 0);
  const roomy = paragraphs.flat().length + paragraphs.length - 1 <= LINES;
  const lines = paragraphs.flatMap((paragraph, index) => (roomy && index > 0 ? [line(""), ...paragraph] : paragraph));
  return lines.map(({ text, style }) => `${paint({ text: cut(text, COLUMNS), style }, color)}\n`).join("");
}

function headLines(report: Report): readonly Line[] {
  const { run, target, summary } = report;
  const { obligations } = summary;
  const shard = run.shard ? `, shard ${run.shard.index} of ${run.shard.count}` : "";
  const apis = target.apis.map(({ api, version, offered }) => `${api}@${version}${offered ? "" : " (not offered)"}`);
  return [
    ...verdictLines(report),
    ...(run.complete || summary.verdict === "incomplete" ? [] : reasonLines("The run was cut short: ", run.reason)),
    fact(
      "Target",
      `${target.url} (${run.profile}, ${seconds(run.durationMs)}, ${plural(summary.requests, "request")}, seed ${run.seed}${shard})`,
    ),
    fact("APIs", apis.join(", ") || "none"),
    fact(
      "Checks",
      `${summary.passed} passed, ${summary.failed} failed, ${summary.waived} waived, ${summary.unstable} unstable, ` +
        `${summary.skipped} skipped, ${summary.errored} errored`,
    ),
    fact(
      "Obligations",
      `${obligations.verified} verified, ${obligations.violated} violated, ${obligations.waived} waived, ` +
        `${obligations["not-tested"]} not tested`,
    ),
    ...(report.written.length === 0
      ? []
      : [fact("Written", `${plural(report.written.length, "message")}, whose ids report.json lists under "written"`)]),
  ];
}

function verdictLines({ run, summary }: Report): readonly Line[] {
  switch (summary.verdict) {
    case "violated":
      return [line(`VIOLATED: ${plural(summary.failed, "check")} failed`, "bad")];
    case "incomplete":
      return reasonLines("INCOMPLETE: ", run.reason);
    case "conformant":
      if (summary.passed + summary.waived === 0)
        return [line("CONFORMANT, but no check passed either: see what was not tested", "warning")];
      return summary.failed > 0
        ? [line(`CONFORMANT, but ${plural(summary.failed, "recommendation")} (should) not followed`, "good")]
        : [line("CONFORMANT", "good")];
  }
}

/** The reason ends with what mends it, so it may take a few lines. */
function reasonLines(heading: string, reason: string | null): readonly Line[] {
  const words = visibleLine(heading + (reason ?? "no reason is known")).split(" ");
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(lines.length === 0 ? word : `  ${word}`);
  }
  return lines.slice(0, REASON_LINES).map((text) => line(text, "warning"));
}

interface Section {
  readonly heading: Line;
  readonly blocks: readonly Block[];
  /** Lines that it gets in any case, when it has as many. */
  readonly minimum: number;
}

/** In the order in which they are shown and share what room is left over. */
function sectionsOf(report: Report): readonly Section[] {
  const split = splitViolations(report);
  const found = report.checks.map((check) => ({ check, ...split(check) }));
  const failed = found.filter(({ check }) => check.status === "failed");
  const unstable = found.filter((entry) => entry.unstable.length > 0);
  const errored = report.checks.filter(({ status }) => status === "errored");
  const waived = report.checks.filter(({ status }) => status === "waived");
  const untested = report.obligations.filter(({ outcome }) => outcome === "not-tested");
  const violations = failed.flatMap(({ check, confirmed }) => confirmed.map((violation) => ({ check, violation })));
  const unstableViolations = unstable.reduce((sum, entry) => sum + entry.unstable.length, 0);
  return [
    {
      heading: line(`Violations (${violations.length})`, "heading"),
      blocks: violationBlocks(violations),
      minimum: 5,
    },
    {
      heading: line(`Errors of the suite (${errored.length})`, "heading"),
      blocks: errored.map(({ id, reason }) => oneLine(`${id}: ${reason ?? "no reason is known"}`)),
      minimum: 3,
    },
    {
      heading: line(`Unstable, seen once and not again (${unstableViolations})`, "heading"),
      blocks: unstable.flatMap((entry) =>
        entry.unstable.map((violation) => ({
          lines: [line(`  ${visibleLine(entry.check.id)}`), line(`    ${violationWithin(violation, "    ")}`)],
          count: 1,
        })),
      ),
      minimum: 4,
    },
    {
      heading: line(`Waived (${waived.length})`, "heading"),
      blocks: waived.map(({ id, reason }) => oneLine(`${id}: ${reason ?? "no reason is known"}`)),
      minimum: 3,
    },
    {
      heading: line(`Obligations not tested (${untested.length})`, "heading"),
      blocks: untestedBlocks(untested),
      minimum: 3,
    },
  ].filter(({ blocks }) => blocks.length > 0);
}

interface FailedCheck {
  readonly check: ReportedCheck;
  readonly violation: Violation;
}

/** One block per check, whatever the number of operations that fail it; musts first, then what fails most often. */
function violationBlocks(violations: readonly FailedCheck[]): readonly Block[] {
  const groups = Map.groupBy(violations, ({ check }) => {
    const { area, name } = checkIdParts(check.id);
    return JSON.stringify([check.level, area, name]);
  });
  return [...groups.values()]
    .toSorted((left, right) => strength(left) - strength(right) || occurrencesOf(right) - occurrencesOf(left))
    .flatMap((group) => violationBlock(group, groups.size));
}

function strength([first]: readonly FailedCheck[]): number {
  return ["must", "should", "may"].indexOf(first?.check.level ?? "must");
}

function violationBlock(group: readonly FailedCheck[], groups: number): readonly Block[] {
  const [first] = group;
  if (!first) return [];
  const { check, violation } = first;
  const { area, name } = checkIdParts(check.id);
  const places = new Set(group.map((entry) => entry.check.id)).size;
  const alone = places === 1;
  const seen = occurrencesOf(group);
  const times = seen > 1 ? `, ${seen} times${alone ? "" : ` at ${places} operations`}` : "";
  const where = alone ? "" : visibleLine(`${placeOf(check.id)} `);
  const example = `    ${group.length > 1 ? "such as " : ""}${where}`;
  return [
    {
      lines: [
        line(`  ${visibleLine(alone ? check.id : `${area}/${name}`)} (${check.level})${times}`, "bad"),
        line(example + violationWithin(violation, example)),
        ...(groups <= 2 && violation.replay !== "" ? [line(`    ${visibleLine(violation.replay)}`, "muted")] : []),
      ],
      count: group.length,
    },
  ];
}

/** One violation may stand for several subjects that show the same. */
function occurrencesOf(group: readonly FailedCheck[]): number {
  return group.reduce((sum, { violation }) => sum + violation.occurrences, 0);
}

function placeOf(id: string): string {
  const { api, operation } = checkIdParts(id);
  return `${api}/${operation}`;
}

/** A long expectation must not push what was seen off the line. */
function violationWithin(violation: Violation, before: string): string {
  const whole = violationLine(violation);
  if (fits(before + whole)) return whole;
  const room = COLUMNS - (before + violationLine({ ...violation, expected: "", actual: "" })).length;
  const expected = Math.max(SHORTEST, room - Math.min(violation.actual.length, Math.floor(room / 2)));
  return violationLine({ ...violation, expected: cut(visibleLine(violation.expected), expected) });
}

/** What a reader can change comes first; the requirements that no check judges in this version share one line. */
function untestedBlocks(untested: Report["obligations"]): readonly Block[] {
  const hasCheck = ({ check, reason }: Report["obligations"][number]) =>
    check !== null || reason?.startsWith(NO_TRAIT) === true;
  const unjudged = untested.filter((obligation) => !hasCheck(obligation));
  const groups = Map.groupBy(untested.filter(hasCheck), ({ reason }) =>
    reason?.startsWith(NO_TRAIT) ? `${NO_TRAIT}: the document says it only in prose` : (reason ?? "no reason is known"),
  );
  const requirements = new Set(unjudged.map(({ requirement }) => requirement)).size;
  return [
    ...[...groups]
      .map(([reason, { length }]) => ({ reason, length }))
      .toSorted(
        (left, right) =>
          Number(isRemediable(right.reason)) - Number(isRemediable(left.reason)) ||
          right.length - left.length ||
          (left.reason < right.reason ? -1 : 1),
      )
      .map(({ reason, length }) => ({ ...oneLine(`${length} × ${reason}`), count: length })),
    ...(requirements === 0
      ? []
      : [
          {
            ...oneLine(`${unjudged.length} × no check in this version (${plural(requirements, "requirement")})`),
            count: unjudged.length,
          },
        ]),
  ];
}

/** Reasons that name a key of the config. */
function isRemediable(reason: string): boolean {
  return reason.startsWith("needs ");
}

function oneLine(text: string): Block {
  return { lines: [line(`  ${visibleLine(text)}`)], count: 1 };
}

/** Every section gets its minimum; what is left goes to the first that can use it. */
function shares(sections: readonly Section[], room: number): readonly number[] {
  const wanted = sections.map(({ blocks }) => 1 + blocks.reduce((sum, { lines }) => sum + lines.length, 0));
  const least = sections.map(({ minimum }, index) => Math.min(minimum, wanted[index] ?? 0));
  let left = room - least.reduce((sum, lines) => sum + lines, 0);
  return least.map((lines, index) => {
    const more = Math.max(0, Math.min(left, (wanted[index] ?? 0) - lines));
    left -= more;
    return lines + more;
  });
}

/** The paths on one line where they fit, else the first on a line of its own. */
function reportLines(reports: readonly string[]): readonly Line[] {
  const [first, ...others] = reports;
  if (first === undefined) return [];
  const together = fact("Reports", reports.join(", "));
  return fits(together.text) ? [together] : [fact("Reports", first), fact("", others.join(", "))];
}

function fits(text: string): boolean {
  return cut(text, COLUMNS) === text;
}

function fact(name: string, value: string): Line {
  return line(`${name.padEnd(13)}${visibleLine(value)}`);
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
