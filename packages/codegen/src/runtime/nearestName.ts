import leven from "leven";

/** The name that somebody probably meant; undefined when none comes close. */
export function nearestName(given: string, known: readonly string[]): string | undefined {
  let best: { readonly name: string; readonly edits: number } | undefined;
  for (const name of known) {
    const edits = leven(given.toLowerCase(), name.toLowerCase());
    if (best === undefined || edits < best.edits) best = { name, edits };
  }
  if (best === undefined) return undefined;
  const tolerated = Math.max(2, Math.floor(Math.max(given.length, best.name.length) * 0.4));
  return best.edits <= tolerated && best.edits < best.name.length ? best.name : undefined;
}
