import type { Check } from "./check.ts";
import { freshNames } from "./freshNames.ts";
import { type JudgedSubject, judgeCheck } from "./judgeCheck.ts";
import { createOperationRun } from "./operationRun.ts";
import { type PlannedCheck, type PlanSettings, plan } from "./plan.ts";
import type { Ports } from "./ports.ts";
import { createRedactor } from "./redactor.ts";
import type { Exchange, ReportedCheck } from "./reportModel.ts";
import { createSender } from "./sender.ts";
import type { RunSettings } from "./settings.ts";

export interface JudgedAlone {
  readonly check: ReportedCheck;
  readonly subjects: ReadonlyMap<string, JudgedSubject>;
  readonly exchanges: readonly Exchange[];
  readonly requests: number;
}

/** Judges one check at every operation of every API, without preflight and without the rest of a run. */
export async function judgeAlone(
  check: Check,
  settings: RunSettings,
  ports: Ports,
  matches: PlanSettings["matches"],
): Promise<readonly JudgedAlone[]> {
  const requirements = check.requirements.map((id) => ({
    id,
    level: "must" as const,
    each: check.each,
    statement: check.title,
    source: { kind: "document" as const, reference: "judged alone" },
  }));
  const planned = plan({ ...settings, matches }, [check], requirements);
  const redactor = createRedactor([]);
  const sender = createSender(settings, ports, redactor, new AbortController().signal);
  const fresh = freshNames(settings.runId);
  const judged: JudgedAlone[] = [];
  for (const entry of planned.checks) {
    const before = sender.requests;
    const shared = createOperationRun({
      settings,
      ports,
      sender,
      api: entry.api,
      operation: entry.operation,
      entries: [entry] satisfies readonly PlannedCheck[],
      fresh,
      clockAheadMs: () => 0,
    });
    const { reported, subjects, exchanges } = await judgeCheck({ entry, shared, sender, redactor, waivedBy: null });
    judged.push({ check: reported, subjects, exchanges, requests: sender.requests - before });
  }
  return judged;
}
