/** The name of the export that judges a format: `dateTime` for `date-time`. */
export function formatIdentifier(name: string): string {
  return name.replace(/-([a-z])/g, (_match, letter: string) => letter.toUpperCase());
}
