import { once } from "node:events";

/** Waits until the user asks the command to end. */
export async function untilInterrupted(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, "abort");
}
