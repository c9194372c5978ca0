import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { VerificationResult, VerificationTask } from "./verificationTask.ts";

/**
 * Lets Pact's verifier play the consumer of a pact file against a provider. The verifier prints from native code, past everything that
 * could catch it, and a proxy of the environment would come between it and loopback: so it gets a process and an environment of its own.
 * @throws Error with what the verifier printed, when it came to no result
 */
export async function verifyPact(task: VerificationTask): Promise<VerificationResult> {
  const child = fork(join(import.meta.dirname, "verifierProcess.ts"), {
    silent: true,
    execArgv: [],
    env: { PATH: process.env.PATH, PACT_DO_NOT_TRACK: "true" },
  });
  const printed = Promise.all([child.stdout, child.stderr].map((stream) => (stream === null ? "" : text(stream))));
  const message: Promise<VerificationResult | null> = new Promise((resolve) => {
    child.once("message", (result) => resolve(result as VerificationResult));
    child.once("exit", () => resolve(null));
  });
  child.send(task);
  const result = await message;
  await printed;
  if (child.exitCode === null) await once(child, "exit");
  if (result === null) throw new Error(`The verifier came to no result:\n${(await printed).join("\n")}`);
  return result;
}
