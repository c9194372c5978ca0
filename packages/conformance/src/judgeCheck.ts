import { curlOf } from "./curlOf.ts";
import type { OperationRun } from "./operationRun.ts";
import type { PlannedCheck, PlannedSubject } from "./plan.ts";
import { redactDeep } from "./redactDeep.ts";
import type { Redactor } from "./redactor.ts";
import type { CheckStatus, Exchange, Outcome, ReportedCheck, Violation } from "./reportModel.ts";
import type { Sender } from "./sender.ts";
import { shellWord } from "./shellWord.ts";
import { stableHash } from "./stableHash.ts";
import { Conclusion, type Verdict } from "./verdict.ts";

/** A check's result, with what became of each of its subjects. */
export interface JudgedCheck {
  readonly reported: ReportedCheck;
  readonly subjects: ReadonlyMap<string, JudgedSubject>;
  /** The exchanges that the violations cite. */
  readonly exchanges: readonly Exchange[];
}

export interface JudgedSubject {
  readonly outcome: Outcome;
  readonly reason: string | null;
  /** What it shows, also where it is told together with others. */
  readonly violation: Violation | null;
}

/** How often a surprising answer is observed again before it becomes a violation. */
const CONFIRMATIONS = 1;

type SubjectResult =
  | { readonly status: "passed" }
  | { readonly status: "skipped" | "errored"; readonly reason: string }
  | { readonly status: "failed" | "unstable"; readonly violation: Violation; readonly exchanges: readonly Exchange[] };

export interface JudgeOptions {
  readonly entry: PlannedCheck;
  readonly shared: OperationRun;
  readonly sender: Sender;
  readonly redactor: Redactor;
  /** The reason of the waiver that covers the check; null without one. */
  readonly waivedBy: string | null;
  /** Where the report will lie, for the command that judges a violation again. */
  readonly reportPath?: string | undefined;
}

/** Judges all subjects of one check, confirms what surprises, and sums up. */
export async function judgeCheck(options: JudgeOptions): Promise<JudgedCheck> {
  const { entry, waivedBy } = options;
  const results = new Map<string, SubjectResult>();
  for (const planned of entry.subjects) {
    results.set(planned.subject.name, await judgeSubject(options, planned));
  }
  const all = [...results.values()];
  const status = overall(all, waivedBy);
  return {
    reported: {
      id: entry.id,
      status,
      level: entry.level,
      title: entry.check.title,
      requirements: entry.check.requirements,
      reason: status === "waived" ? waivedBy : reasonOf(all, status),
      violations: grouped(all),
    },
    subjects: new Map(
      [...results].map(([name, result]) => {
        const violation = "violation" in result ? result.violation : null;
        return [name, { ...outcomeOf(result, waivedBy), violation }];
      }),
    ),
    exchanges: all.flatMap((result) => ("exchanges" in result ? result.exchanges : [])),
  };
}

async function judgeSubject(options: JudgeOptions, planned: PlannedSubject): Promise<SubjectResult> {
  if (planned.reason !== null) return { status: "skipped", reason: planned.reason };
  const used = new Set<string>();
  try {
    const first = await attempt(options, planned, 0, used);
    if (first.status === "pass") return { status: "passed" };
    if (first.status === "skip") return { status: "skipped", reason: options.redactor.redact(first.reason) };
    for (let generation = 1; generation <= CONFIRMATIONS; generation += 1) {
      const again = await attempt(options, planned, generation, used);
      if (again.status === "fail") continue;
      const seen = again.status === "pass" ? "the expected" : `no result (${again.reason})`;
      return violated(options, planned, "unstable", first, `first ${first.actual}, when repeated ${seen}`);
    }
    return violated(options, planned, "failed", first, first.actual);
  } catch (error) {
    return { status: "errored", reason: options.redactor.redact(describe(error)) };
  } finally {
    options.sender.shorten(used);
  }
}

async function attempt(
  { entry, shared }: JudgeOptions,
  { subject }: PlannedSubject,
  generation: number,
  used: Set<string>,
): Promise<Verdict> {
  try {
    return await entry.check.judge(shared.context(entry, subject, generation, used));
  } catch (error) {
    if (error instanceof Conclusion) return error.verdict;
    throw error;
  }
}

function violated(
  { entry, sender, redactor, reportPath = "report.json" }: JudgeOptions,
  { subject }: PlannedSubject,
  status: "failed" | "unstable",
  verdict: Verdict & { status: "fail" },
  actual: string,
): SubjectResult {
  const exchanges = verdict.evidence.flatMap(({ exchange }) => sender.exchange(exchange) ?? []);
  const [first] = exchanges;
  const id = `v-${stableHash(`${entry.id} ${subject.name}`)}`;
  return {
    status,
    exchanges,
    violation: {
      id,
      subject: subject.name,
      expected: redactor.redact(verdict.expected),
      actual: redactor.redact(actual),
      input: redactDeep(verdict.input, redactor),
      occurrences: 1,
      subjects: [subject.name],
      exchanges: exchanges.map((exchange) => exchange.id),
      curl: first ? curlOf(first) : "",
      replay: `iom-conformance replay ${shellWord(reportPath)} ${id}`,
    },
  };
}

/** One defect is one violation: what several subjects show in the same words is told once, by the first of them. */
function grouped(results: readonly SubjectResult[]): readonly Violation[] {
  const groups = new Map<string, Violation>();
  for (const result of results) {
    if (!("violation" in result)) continue;
    const { violation, status } = result;
    const key = JSON.stringify([status, violation.expected, violation.actual]);
    const first = groups.get(key);
    const subjects = [...(first?.subjects ?? []), violation.subject];
    groups.set(key, { ...(first ?? violation), occurrences: subjects.length, subjects });
  }
  return [...groups.values()];
}

function overall(results: readonly SubjectResult[], waivedBy: string | null): CheckStatus {
  const has = (status: SubjectResult["status"]) => results.some((result) => result.status === status);
  if (has("failed")) return waivedBy === null ? "failed" : "waived";
  if (has("errored")) return "errored";
  if (has("unstable")) return "unstable";
  return has("passed") ? "passed" : "skipped";
}

function reasonOf(results: readonly SubjectResult[], status: CheckStatus): string | null {
  if (status === "unstable") return "what was seen first did not repeat";
  if (status !== "skipped" && status !== "errored") return null;
  const reasons = results.flatMap((result) => (result.status === status && "reason" in result ? [result.reason] : []));
  return [...new Set(reasons)].join("; ");
}

function outcomeOf(
  result: SubjectResult,
  waivedBy: string | null,
): { readonly outcome: Outcome; readonly reason: string | null } {
  switch (result.status) {
    case "passed":
      return { outcome: "verified", reason: null };
    case "failed":
      return waivedBy === null ? { outcome: "violated", reason: null } : { outcome: "waived", reason: waivedBy };
    case "unstable":
      return { outcome: "not-tested", reason: "unstable: what was seen first did not repeat" };
    case "errored":
      return { outcome: "not-tested", reason: `error of the suite: ${result.reason}` };
    case "skipped":
      return { outcome: "not-tested", reason: result.reason };
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
