import { distance } from "fastest-levenshtein";

/** The name that somebody probably meant; null when none comes close. */
export function nearestName(given: string, known: readonly string[]): string | null {
  let best: { readonly name: string; readonly edits: number } | null = null;
  for (const name of known) {
    const edits = distance(given.toLowerCase(), name.toLowerCase());
    if (best === null || edits < best.edits) best = { name, edits };
  }
  if (best === null) return null;
  const tolerated = Math.max(2, Math.floor(Math.max(given.length, best.name.length) * 0.4));
  return best.edits <= tolerated && best.edits < best.name.length ? best.name : null;
}

/** ` Did you mean "x"?` for the end of a message, or a list of what is known when nothing comes close. */
export function suggestion(given: string, known: readonly string[]): string {
  const nearest = nearestName(given, known);
  if (nearest !== null) return `Did you mean "${nearest}"?`;
  return known.length === 0 ? "None is known." : `Known: ${known.join(", ")}.`;
}
