import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Collects garbage now, so that a WeakRef shows whether anything still holds on to its object. */
export async function collectGarbage(): Promise<void> {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  // What a WeakRef was made of or asked for stays alive to the end of its job.
  await new Promise((resolve) => setTimeout(resolve, 0));
  collect();
}
