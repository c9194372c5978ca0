/** A thread that judges one simulator after the other. */
import { parentPort } from "node:worker_threads";
import type { Job } from "./job.ts";
import { runJob } from "./runJob.ts";

parentPort?.on("message", async (job: Job) => {
  parentPort?.postMessage(await runJob(job));
});
