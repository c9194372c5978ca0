import { type Report, type RunEnd, type RunEvent, type RunSettings, reportOf, run } from "@iom-conformance/conformance";
import { createPorts } from "../createPorts.ts";
import { createTransport } from "../transport/createTransport.ts";
import type { PlannedRun } from "./planRun.ts";
import type { Progress } from "./progress.ts";

export interface RunOutcome {
  readonly report: Report;
  readonly end: RunEnd;
  /** What ended the run although it never should; the report holds what happened before. */
  readonly error: Error | null;
}

/** Carries a plan out over the network and makes the report of what happened; `interrupted` ends it early. */
export async function carryOut(
  settings: RunSettings,
  { plan, matches, config }: Pick<PlannedRun, "plan" | "matches" | "config">,
  certificates: readonly string[] | null,
  progress: Progress | null,
  interrupted: AbortSignal,
): Promise<RunOutcome> {
  const transport = createTransport({
    connections: settings.limits.concurrency,
    insecure: config.values.tls?.insecure ?? false,
    ...(certificates === null ? {} : { certificates }),
  });
  const events: RunEvent[] = [];
  let end: RunEnd = { kind: "interrupted", reason: "the run ended without a result" };
  let error: Error | null = null;
  try {
    const ports = createPorts(transport.send);
    for await (const event of run({ settings, plan, ports, signal: interrupted, matches })) {
      events.push(event);
      if (event.type === "run-finished") end = event.end;
      progress?.see(event);
    }
  } catch (reason) {
    if (events.length === 0) throw reason;
    error = reason instanceof Error ? reason : new Error(String(reason));
  } finally {
    progress?.end();
    await transport.close();
  }
  return { report: reportOf(events), end, error };
}
