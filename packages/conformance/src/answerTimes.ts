/** Percentiles of the time from a request to the end of its answer, in milliseconds. */
export type AnswerTimes = { readonly count: number; readonly p50: number; readonly p95: number; readonly p99: number };

/** The smallest durations within which that share of all answers came; null without any. */
export function answerTimes(durations: readonly number[]): AnswerTimes | null {
  if (durations.length === 0) return null;
  const sorted = durations.toSorted((a, b) => a - b);
  const percentile = (share: number): number => Math.round(sorted[Math.ceil(sorted.length * share) - 1] ?? 0);
  return { count: sorted.length, p50: percentile(0.5), p95: percentile(0.95), p99: percentile(0.99) };
}
