import { checks } from "@iom-conformance/checks";
import { faults, variants } from "@iom-conformance/simulator";
import type { Finders } from "./chooseFinders.ts";
import type { Job, JobResult } from "./job.ts";
import { runJobs } from "./runJobs.ts";
import { variantGroups } from "./variantGroups.ts";

/** Which checks fail on which fault, and what is held against healthy targets. */
export interface MutationMatrix {
  /** For each fault the ids of the checks that failed, as `area/name`. */
  readonly found: ReadonlyMap<string, readonly string[]>;
  /** Faults that no check found. */
  readonly survivors: readonly string[];
  /** Checks that failed on no fault. */
  readonly idle: readonly string[];
  /** Checks that were expected to fail on a fault, and did not. */
  readonly misses: readonly string[];
  /** How many healthy variants were judged, beside the reference. */
  readonly variants: number;
  /** What was held against one of them, after its name. */
  readonly falseAlarms: readonly string[];
  /** Errors of the suite or of the simulator. */
  readonly errors: readonly string[];
}

/** Judges each fault by everything there is, and each variant alone; takes some minutes. */
export function fullMatrix(onResult?: (result: JobResult) => void): Promise<MutationMatrix> {
  return matrix({}, [[], ...variants.map(({ id }) => [id])], onResult);
}

/**
 * Proves the same as the full matrix in a fraction of its time: a fault that is known is judged only by the checks that are known to find it,
 * and variants are judged several at once.
 */
export function shortMatrix(finders: Finders, onResult?: (result: JobResult) => void): Promise<MutationMatrix> {
  const groups = variantGroups(variants).map((group) => group.map(({ id }) => id));
  return matrix(finders, [[], ...groups], onResult);
}

async function matrix(
  finders: Finders,
  healthy: readonly (readonly string[])[],
  onResult?: (result: JobResult) => void,
): Promise<MutationMatrix> {
  const jobs: readonly Job[] = [
    // First, because some of them take long without keeping a processor busy.
    ...healthy.map((ids): Job => ({ kind: "variants", ids })),
    ...faults.map(({ id }): Job => ({ kind: "fault", id, only: finders[id] ?? null })),
  ];
  const results = await runJobs(jobs, onResult);
  const found = new Map(results.flatMap(({ job, failed }) => (job.kind === "fault" ? [[job.id, failed]] : [])));
  const failing = new Set([...found.values()].flat());
  return {
    found,
    survivors: [...found].filter(([, names]) => names.length === 0).map(([id]) => id),
    idle: checks.map(({ id }) => id).filter((id) => !failing.has(id)),
    misses: Object.entries(finders).flatMap(([fault, names]) =>
      names.filter((name) => !found.get(fault)?.includes(name)).map((name) => `${fault}: ${name}`),
    ),
    variants: healthy.flat().length,
    falseAlarms: results.flatMap(({ job, findings }) =>
      job.kind === "fault" ? [] : findings.map((text) => `${nameOf(job)}: ${text}`),
    ),
    errors: results.flatMap(({ job, errors }) => errors.map((error) => `${nameOf(job)}: ${error}`)),
  };
}

/** What a job is about, in reports. */
export function nameOf(job: Job): string {
  if (job.kind === "fault") return job.id;
  return job.ids.length === 0 ? "the reference" : job.ids.join(" + ");
}
