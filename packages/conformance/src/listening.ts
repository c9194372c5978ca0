import type { HeardAnswer, ListenContext } from "./check.ts";
import type { PlannedCheck } from "./plan.ts";
import type { Subject, SubjectKind } from "./subject.ts";

/** What checks make of all answers of an operation, as these arrive. */
export interface Listening {
  hear(heard: HeardAnswer): void;
  /** What a check has made of them at one subject; undefined before the first. */
  heardBy(entry: { readonly id: string }, subject: Subject): unknown;
}

/** Lets every check that listens, and that will be judged, fold over the answers at each of its subjects. */
export function createListening(
  entries: readonly PlannedCheck[],
  context: Omit<ListenContext<SubjectKind>, "subject">,
): Listening {
  const folded = new Map<string, unknown>();
  const folds = entries.flatMap(({ id, check, subjects }) => {
    const listen = check.listen?.bind(check);
    if (listen === undefined) return [];
    return subjects
      .filter(({ reason }) => reason === null)
      .map(({ subject }) => ({ key: keyOf(id, subject), listen, context: { ...context, subject } }));
  });
  return {
    hear(heard) {
      for (const fold of folds) folded.set(fold.key, fold.listen(folded.get(fold.key), heard, fold.context));
    },
    heardBy: ({ id }, subject) => folded.get(keyOf(id, subject)),
  };
}

function keyOf(id: string, { name }: Subject): string {
  return `${id} ${name}`;
}
