import { once } from "node:events";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Job, JobResult } from "./job.ts";

/**
 * Judges everything, in as many threads as there are cores, and gives the results in the order of the jobs.
 *
 * @throws what a thread throws, which is an error of the suite
 */
export async function runJobs(
  jobs: readonly Job[],
  onResult: (result: JobResult) => void = () => {},
): Promise<readonly JobResult[]> {
  const results: JobResult[] = [];
  const waiting = jobs.map((job, place) => ({ job, place }));
  const work = async () => {
    const worker = new Worker(new URL("worker.ts", import.meta.url));
    try {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        worker.postMessage(next.job);
        const [result] = (await once(worker, "message")) as [JobResult];
        results[next.place] = result;
        onResult(result);
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), jobs.length) }, work));
  return results;
}
