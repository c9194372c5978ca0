import leven from "leven";

/** The name that somebody probably meant; undefined when none comes close. */
export function nearestName(given: string, known: readonly string[]): string | undefined {
  let best: { readonly name: string; readonly edits: number } | undefined;
  for (const name of known) {
    const tolerated = Math.max(2, Math.floor(Math.max(given.length, name.length) * 0.4));
    // Spares a name of megabytes the comparison, which takes time in proportion to the product of the lengths.
    if (Math.abs(given.length - name.length) > tolerated) continue;
    const edits = leven(given.toLowerCase(), name.toLowerCase());
    if (edits > tolerated || edits >= name.length) continue;
    if (best === undefined || edits < best.edits) best = { name, edits };
  }
  return best?.name;
}
