import type { Finders } from "./chooseFinders.ts";
import type { Job } from "./job.ts";
import { runJobs } from "./runJobs.ts";

/** Those of which every check still fails when it judges its fault without all the others: some count on what others have asked for. */
export async function provenFinders(finders: Finders): Promise<Finders> {
  const jobs = Object.entries(finders).map(([id, only]): Job => ({ kind: "fault", id, only }));
  const proven = new Map<string, readonly string[]>();
  for (const { job, failed } of await runJobs(jobs)) {
    if (job.kind === "fault" && job.only?.every((name) => failed.includes(name))) proven.set(job.id, job.only);
  }
  return Object.fromEntries(proven);
}
