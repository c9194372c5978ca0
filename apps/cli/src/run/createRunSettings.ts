import { randomInt, randomUUID } from "node:crypto";
import { join } from "node:path";
import type { RunSettings } from "@iom-conformance/conformance";
import { toolVersion } from "../toolVersion.ts";
import { type PlannedRun, requireTarget } from "./planRun.ts";
import type { RunOptions } from "./runOptions.ts";

const LIMITS = { concurrency: 4, requestsPerSecond: 20, requestTimeoutMs: 10_000, maxRequests: 2000 };
const SEEDS = 2 ** 32;

/** Everything that a run is told. The seed is drawn unless it was given. */
export function createRunSettings(
  planned: PlannedRun,
  options: Omit<RunOptions, "out" | "progress"> & { readonly out?: string },
): RunSettings {
  const { fixtures = {}, writes = false, limits = {}, waivers = [] } = planned.config.values;
  return {
    runId: randomUUID(),
    tool: { name: "iom-conformance", version: toolVersion() },
    target: requireTarget(planned),
    apis: planned.apis,
    auth: planned.auth,
    fixtures,
    writes,
    profile: options.profile,
    limits: { ...LIMITS, ...limits },
    waivers,
    seed: options.seed ?? randomInt(SEEDS),
    shard: options.shard ?? null,
    strict: options.strict ?? false,
    checks: options.check ?? [],
    ...(options.out === undefined ? {} : { reportPath: join(options.out, "report.json") }),
  };
}
