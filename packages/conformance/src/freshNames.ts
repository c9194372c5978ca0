/** Texts that no earlier message used, as long as the run's id is unique. */
export function freshNames(runId: string): () => string {
  let given = 0;
  return () => {
    given += 1;
    return `${runId}-${given}`;
  };
}
