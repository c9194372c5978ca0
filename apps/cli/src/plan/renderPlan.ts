import type { ApiSummary, PlanSummary, RequestKinds, UntestedGroup } from "./summarizePlan.ts";

const NAMED_CHECKS = 2;
const NO_TRAIT = "no trait: ";

/** A plan for people: what would be sent and judged, and what would not and why. */
export function renderPlan(summary: PlanSummary): string {
  const { checks, observations, requests, obligations } = summary;
  const untested = summary.notTested.reduce((total, group) => total + group.obligations, 0);
  const sections = [
    [
      `${count(checks, "check")}, ${count(observations, "observation")} and at most ${count(requests, "request")}, besides the lists that are read once.`,
      kindsLine(summary.kinds),
      `${obligations - untested} of ${count(obligations, "obligation")} will be tested.`,
    ],
    ...summary.apis.map(apiLines),
    groupLines(
      "Not tested until the config file gives more:",
      summary.notTested.filter(({ enabledBy }) => enabledBy !== null),
      ({ enabledBy }) => enabledBy ?? "",
    ),
    groupLines(
      "Left out:",
      summary.notTested.filter(({ enabledBy, judgeable }) => enabledBy === null && judgeable),
      ({ reason, names }) => `${reason} (${checkNames(names)})`,
    ),
    groupLines(
      "Not tested until a behavior overlay says more:",
      summary.notTested.filter(({ reason, judgeable }) => !judgeable && reason.startsWith(NO_TRAIT)),
      ({ reason }) => reason,
    ),
    uncheckedLines(summary.notTested.filter(({ reason, judgeable }) => !judgeable && !reason.startsWith(NO_TRAIT))),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => `${line}\n`).join(""))
    .join("\n");
}

function uncheckedLines(groups: readonly UntestedGroup[]): readonly string[] {
  if (groups.length === 0) return [];
  const obligations = groups.reduce((total, group) => total + group.obligations, 0);
  const requirements = new Set(groups.flatMap(({ names }) => names)).size;
  return [
    `No check of this version judges ${count(requirements, "requirement")} (${count(obligations, "obligation")}); \`list requirements\` says why.`,
  ];
}

function apiLines({ api, url, operations }: ApiSummary): readonly string[] {
  return [
    `${api} at ${url}`,
    ...operations.flatMap(({ operation, method, path, checks, requests, kinds, observed, areas }) => [
      `  ${method} ${path} (${operation}): ${count(checks, "check")}, at most ${count(requests, "request")}`,
      ...(requests === 0 ? [] : [`    ${kindsLine(kinds, method)}`]),
      ...table(
        [
          ...areas.map(({ area, ...sums }) => ({ what: area, how: count(sums.checks, "check"), ...sums })),
          ...(observed.observations === 0
            ? []
            : [{ what: "observations", how: String(observed.observations), requests: observed.requests }]),
        ].map(({ what, how, requests: most }) => [what, how, `at most ${count(most, "request")}`]),
      ),
    ]),
  ];
}

/** What the requests can do, those that can do something first. */
function kindsLine({ reading, writing, refused }: RequestKinds, method = "POST, PUT, PATCH, DELETE"): string {
  const kinds = [
    { most: writing, what: `may write (${method})` },
    { most: refused, what: "with no or invalid credentials" },
    { most: reading, what: "read only (GET, HEAD)" },
  ];
  const told = kinds.filter(({ most }) => most > 0).map(({ most, what }) => `${most} ${what}`);
  return told.length === 0 ? "Nothing is sent." : `Of these: ${told.join(", ")}.`;
}

function groupLines(
  heading: string,
  groups: readonly UntestedGroup[],
  text: (group: UntestedGroup) => string,
): readonly string[] {
  if (groups.length === 0) return [];
  const width = Math.max(...groups.map(({ obligations }) => String(obligations).length));
  return [heading, ...groups.map((group) => `  ${String(group.obligations).padStart(width)} × ${text(group)}`)];
}

/** Without API and operation, and few of them. */
function checkNames(ids: readonly string[]): string {
  const names = [...new Set(ids.map((id) => id.split("/").slice(-2).join("/")))];
  const more = names.length - NAMED_CHECKS;
  return `${names.slice(0, NAMED_CHECKS).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

function table(rows: readonly (readonly [string, string, string])[]): readonly string[] {
  const first = Math.max(...rows.map(([cell]) => cell.length));
  const second = Math.max(...rows.map(([, cell]) => cell.length));
  return rows.map(([a, b, c]) => `    ${a.padEnd(first)}  ${b.padStart(second)}, ${c}`);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
