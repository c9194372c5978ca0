import { checks } from "@iom-conformance/checks";
import { faults, type Variant, variants } from "@iom-conformance/simulator";
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
  /** How many healthy variants were judged, beside the reference. */
  readonly variants: number;
  /** What was held against one of them, after its name. */
  readonly falseAlarms: readonly string[];
  /** Errors of the suite or of the simulator. */
  readonly errors: readonly string[];
}

const checkIds = checks.map(({ id }) => id);

/** Judges each fault by everything there is, and each variant alone; takes many minutes. */
export async function fullMatrix(onResult?: (result: JobResult) => void): Promise<MutationMatrix> {
  const jobs = faults.map(({ id }): Job => ({ kind: "fault", id, only: null }));
  return matrixOf(await runJobs([...healthyJobs(variants.map((variant) => [variant])), ...jobs], onResult));
}

/**
 * Proves the same in a fraction of the time. Variants are judged several at once, and a fault by the checks that are known to find it, else
 * by those of its area. What that does not show is looked for among more checks and more faults.
 */
export async function shortMatrix(finders: Finders, onResult?: (result: JobResult) => void): Promise<MutationMatrix> {
  const likely = faults.map(
    ({ id, area }): Job => ({ kind: "fault", id, only: finders[id] ?? ofArea(checkIds, area) }),
  );
  const first = await runJobs([...healthyJobs(variantGroups(variants)), ...likely], onResult);
  const everything = matrixOf(first).survivors.map((id): Job => ({ kind: "fault", id, only: null }));
  const second = [...first, ...(await runJobs(everything, onResult))];
  const { idle } = matrixOf(second);
  const more = faults
    .map(({ id, area }): Job => ({ kind: "fault", id, only: ofArea(idle, area) }))
    .filter((job) => job.kind === "fault" && job.only?.length !== 0);
  return matrixOf([...second, ...(await runJobs(more, onResult))]);
}

function ofArea(ids: readonly string[], area: string): readonly string[] {
  return ids.filter((id) => id.startsWith(`${area}/`));
}

/** The reference, then each group; they come first because some take long without keeping a processor busy. */
function healthyJobs(groups: readonly (readonly Variant[])[]): readonly Job[] {
  return [[], ...groups].map((group) => ({ kind: "variants", ids: group.map(({ id }) => id) }));
}

function matrixOf(results: readonly JobResult[]): MutationMatrix {
  const found = new Map<string, readonly string[]>();
  for (const { job, failed } of results) {
    if (job.kind === "fault") found.set(job.id, [...new Set([...(found.get(job.id) ?? []), ...failed])].sort());
  }
  const failing = new Set([...found.values()].flat());
  const healthy = results.filter(({ job }) => job.kind === "variants");
  return {
    found,
    survivors: [...found].filter(([, names]) => names.length === 0).map(([id]) => id),
    idle: checkIds.filter((id) => !failing.has(id)),
    variants: healthy.flatMap(({ job }) => (job.kind === "variants" ? job.ids : [])).length,
    falseAlarms: healthy.flatMap(({ job, findings }) => findings.map((text) => `${nameOf(job)}: ${text}`)),
    errors: results.flatMap(({ job, errors }) => errors.map((error) => `${nameOf(job)}: ${error}`)),
  };
}

/** What a job is about, in reports. */
export function nameOf(job: Job): string {
  if (job.kind === "fault") return job.id;
  return job.ids.length === 0 ? "the reference" : job.ids.join(" + ");
}
