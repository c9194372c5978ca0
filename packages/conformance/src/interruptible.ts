/**
 * A function that waits for work, but rejects with `reason()` as soon as the signal is aborted. Unlike a `Promise.race` against a promise
 * that lasts as long as the run, which would keep every result alive, it lets go of what has settled. It listens to the signal once.
 */
export function interruptible(signal: AbortSignal, reason: () => Error): <T>(work: Promise<T>) => Promise<T> {
  const waiting = new Set<(error: Error) => void>();
  signal.addEventListener("abort", () => {
    for (const reject of waiting) reject(reason());
  });
  return (work) =>
    new Promise((resolve, reject) => {
      if (signal.aborted) reject(reason());
      waiting.add(reject);
      work.then(resolve, reject).finally(() => waiting.delete(reject));
    });
}
