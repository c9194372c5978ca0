import type {
  ApiChanges,
  Change,
  ComparedObligation,
  ComparedRun,
  Comparison,
  Standing,
} from "@iom-conformance/conformance";
import { type Line, line, paint } from "./style.ts";
import { violationLine } from "./violationText.ts";
import { visibleLine } from "./visible.ts";

/** The comparison as text for a terminal, worst first. Nothing is left out that got worse, is still broken or got out of sight. */
export function renderComparison(comparison: Comparison, { color = false }: { readonly color?: boolean } = {}): string {
  const failingNow = comparison.newlyTested.filter(({ after }) => after.status !== "passed");
  const failedBefore = comparison.notRechecked.filter(({ before }) => before.status !== "passed");
  const paragraphs = [
    [verdictLine(comparison), ...caveats(comparison)],
    apiLines(comparison.apis),
    listed("Regressed: passed before, fails now", comparison.regressed, "bad"),
    listed("Not checked again: failed before, has no result now", failedBefore, "warning"),
    listed("Fails, had no result before", failingNow, "warning"),
    listed("Still failing", comparison.stillFailing, "plain"),
    listed("Fixed: failed before, the same check passes now", comparison.fixed, "good"),
    lostLines(comparison.notRechecked.filter(({ before }) => before.status === "passed")),
    changeLines("Corrections of the published documents", comparison.corrections),
    changeLines("Observations", comparison.observations),
    [
      line(
        `Besides: ${comparison.stillPassing} pass as before, ${comparison.newlyTested.length - failingNow.length} pass that had no ` +
          `result before, ${comparison.stillUntested} have none in either report`,
      ),
    ],
  ].filter((lines) => lines.length > 0);
  const lines = paragraphs.flatMap((paragraph, index) => (index > 0 ? [line(""), ...paragraph] : paragraph));
  return lines.map(({ text, style }) => `${paint({ text: visibleLine(text), style }, color)}\n`).join("");
}

function verdictLine({ worse, conclusive, regressed, apis, notRechecked }: Comparison): Line {
  if (worse) {
    const waived = regressed.filter(({ after }) => after.status === "waived").length;
    const counts = [
      ...(regressed.length > waived ? [`${regressed.length - waived} regressed`] : []),
      ...(apis.withdrawn.length > 0 ? [`${apis.withdrawn.join(" and ")} withdrawn`] : []),
    ];
    return line(`WORSE: ${counts.join(", ")}`, "bad");
  }
  if (!conclusive) return line("INCONCLUSIVE: nothing got worse in what both reports cover", "warning");
  return notRechecked.length > 0
    ? line(`NOT WORSE, as far as checked: ${notRechecked.length} not checked again`, "warning")
    : line("NOT WORSE", "good");
}

/** What keeps the two from being compared like with like. */
function caveats({ older, newer }: Comparison): readonly Line[] {
  const cut = (name: string, { complete, reason }: ComparedRun): readonly string[] =>
    complete ? [] : [`The ${name} run was cut short: ${reason ?? "no reason is known"}`];
  const differs = (name: string, of: (run: ComparedRun) => string): readonly string[] =>
    of(older) === of(newer) ? [] : [`${name} changed: ${of(older)} → ${of(newer)}`];
  return [
    `${older.startedAt} → ${newer.startedAt}`,
    ...cut("older", older),
    ...cut("newer", newer),
    ...differs("The target", ({ target }) => target),
    ...differs("The profile", ({ profile }) => profile),
    ...differs("The suite", ({ tool }) => tool),
    ...differs("The shard", ({ shard }) => (shard ? `${shard.index}/${shard.count}` : "none")),
  ].map((text) => line(text));
}

function apiLines({ versionChanged, added, withdrawn, notCovered }: ApiChanges): readonly Line[] {
  const lines = [
    ...withdrawn.map((api) => line(`  ${api} is not offered any more`, "bad")),
    ...versionChanged.map(({ older, newer }) => line(`  ${older} → ${newer}`)),
    ...added.map((api) => line(`  ${api} is new`)),
    ...notCovered.map((api) => line(`  ${api} is not in the newer report`, "warning")),
  ];
  return lines.length > 0 ? [line("APIs", "heading"), ...lines] : [];
}

function listed(title: string, entries: readonly ComparedObligation[], style: Line["style"]): readonly Line[] {
  if (entries.length === 0) return [];
  return [
    line(`${title} (${entries.length})`, "heading"),
    ...entries.flatMap(({ check, api, operation, requirements, subject, level, before, after }) => [
      line(`  ${check ?? `${api}/${operation} ${requirements.join(", ")}`}${level ? ` (${level})` : ""}`, style),
      ...detail(subject, before, after).map((text) => line(`    ${text}`)),
    ]),
  ];
}

function detail(subject: string, before: Standing, after: Standing): readonly string[] {
  const seen = after.actual === null ? before : after;
  const violation =
    seen.expected === null || seen.actual === null || after.status === "passed"
      ? subject
      : violationLine({ subject, expected: seen.expected, actual: seen.actual });
  return [violation, after.reason === null ? "" : why(after)].filter((text) => text !== "");
}

function why({ status, reason }: Standing): string {
  const text = reason ?? "no reason is known";
  return status === "absent" || text.startsWith(status) ? text : `${status}: ${text}`;
}

/** What passed before and has no result now, by reason: coverage that was lost. */
function lostLines(entries: readonly ComparedObligation[]): readonly Line[] {
  if (entries.length === 0) return [];
  const groups = Map.groupBy(entries, ({ after }) => why(after));
  return [
    line(`Not checked again: passed before, has no result now (${entries.length})`, "heading"),
    ...[...groups]
      .toSorted(([, left], [, right]) => right.length - left.length)
      .map(([reason, same]) => line(`  ${same.length} × ${reason}`)),
  ];
}

function changeLines(title: string, changes: readonly Change<unknown>[]): readonly Line[] {
  if (changes.length === 0) return [];
  const shown = (value: unknown): string =>
    value === undefined ? "none" : typeof value === "string" ? value : JSON.stringify(value);
  return [
    line(`${title} (${changes.length})`, "heading"),
    ...changes.map(({ id, before, after }) => line(`  ${id}: ${shown(before)} → ${shown(after)}`)),
  ];
}
