/** Different words in one text, in alphabetical order; `none` without any. */
export function wordsOf(words: Iterable<string>): string {
  const different = [...new Set(words)].sort();
  return different.length === 0 ? "none" : different.join(", ");
}
